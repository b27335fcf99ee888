"""What can be told of a user's input: each rule has an id, and a sentence that explains it.

The id is what people filter by and what machines are told: its first word says where one
has to look, the others what is there. It stays when the words of a message change.
"""

from __future__ import annotations

from enum import Enum


class Rule(Enum):
    """A rule: its id, and what it means when it is named."""

    # -- the command line -----------------------------------------------------------
    UNKNOWN_COMMAND = "usage/unknown-command", "There is no such command."
    UNKNOWN_OPTION = "usage/unknown-option", "The command has no such option."
    WRONG_ARGUMENT = (
        "usage/wrong-argument",
        "An argument is missing, or one too many, or cannot be used.",
    )
    WRONG_USE = "usage/wrong-use", "The arguments do not go together."
    MISSING_OPTION = (
        "usage/missing-option",
        "Neither a flag nor a setting says what is needed.",
    )
    NO_SETTINGS = (
        "usage/no-settings",
        "Without a document the settings say what to do, and there are none.",
    )
    WRONG_OPTION = "usage/wrong-value", "The value of a flag cannot be used."
    UNKNOWN_PART = "usage/unknown-part", "No resource and no method is called so."
    NO_DOCUMENT = (
        "usage/no-document",
        "No document is named, and there is none here, or several.",
    )
    NO_SUCH_RULE = "usage/unknown-rule", "There is no rule of this name."
    NO_SUCH_FILE = "file/missing", "A file that is named is not there."
    UNREADABLE_FILE = "file/unreadable", "A file cannot be read."
    BUG = "bug/internal", "A fault of sdksmith, none of yours. Please report it."

    # -- git --------------------------------------------------------------------------
    NO_GIT = "git/missing", "What is wanted needs git, and it is not there."
    GIT_FAILED = "git/failed", "git could not do what it was asked for."
    UNKNOWN_REVISION = "git/unknown-revision", "git knows no such revision."

    # -- code and templates of the user's -----------------------------------------------
    UNKNOWN_HOOK = (
        "hook/unknown",
        "There is no hook of this name, or there are several.",
    )
    NO_HOOK = "hook/no-hook", "What is named as a hook is none."
    HOOK_FAILED = "hook/failed", "A hook raised an error."
    WRONG_HOOK_RESULT = "hook/wrong-result", "A hook gave what cannot be worked with."
    UNKNOWN_TEMPLATE = (
        "template/unknown",
        "There is no template of this name: none of ours, or none that is included.",
    )
    TEMPLATE_SYNTAX = "template/syntax", "A template is none, or a module no Python."
    TEMPLATE_FAILED = "template/failed", "A template asks for what is not there."
    WRONG_TEMPLATE_RESULT = (
        "template/wrong-result",
        "What a template makes is no Python, or no TOML.",
    )
    EXT_SYNTAX = "ext/syntax", "A module in ext/ is no Python."
    WRONG_EXT_BASE = (
        "ext/wrong-base",
        "A class in ext/ extends what is not there, or not as it has to be imported.",
    )
    DUPLICATE_EXT = (
        "ext/duplicate",
        "Two classes in ext/ stand for one of ours, or one for several.",
    )
    EXT_MODULE_NAME = "ext/module-name", "No import can name a module in ext/."
    HIDDEN_METHOD = (
        "ext/hidden-method",
        "A method in ext/ stands before a generated one.",
    )

    # -- settings and locks ---------------------------------------------------------
    SETTINGS_SYNTAX = "settings/syntax", "The settings are not TOML."
    UNKNOWN_SETTING = "settings/unknown-key", "There is no setting of this name."
    WRONG_KIND_OF_SETTING = (
        "settings/wrong-type",
        "The setting wants a value of another type.",
    )
    WRONG_SETTING = "settings/wrong-value", "The value of a setting cannot be used."
    WRONG_RENAME = (
        "settings/wrong-rename",
        "A rename means nothing, or its name cannot be.",
    )
    NO_SUCH_OPERATION = (
        "settings/no-such-operation",
        "What the settings include or leave out means no operation.",
    )
    SHARED_OUTPUT = (
        "settings/shared-output",
        "Two SDKs of one file of settings would write the same file.",
    )
    LOCK_SYNTAX = "lock/syntax", "The file of names is not TOML."
    UNKNOWN_LOCK_TABLE = (
        "lock/unknown-table",
        "The file of names has a table of another name than the four that it may have.",
    )
    WRONG_LOCKED_NAME = "lock/wrong-name", "A name cannot be one in Python."
    DUPLICATE_LOCKED_NAME = "lock/duplicate-name", "Two classes have one name."
    STALE_LOCKED_NAME = (
        "lock/stale-name",
        "A name is of something that the document does not have any more.",
    )
    LOST_FIELD = (
        "lock/lost-field",
        "A field cannot keep its name, because the document gives it to another one now.",
    )

    # -- what is written ------------------------------------------------------------
    NOT_A_FOLDER = "output/not-a-folder", "A file stands where the output shall go."
    FOREIGN_FOLDER = (
        "output/foreign-folder",
        "The folder of the package holds files that sdksmith did not write.",
    )
    FOREIGN_FILE = (
        "output/foreign-file",
        "A file that sdksmith did not write stands where it has to write one.",
    )
    UNWRITABLE = "output/unwritable", "The output cannot be written."
    LOCKED_OUTPUT = "output/locked", "Another run is writing there."
    WRONG_JOURNAL = (
        "output/wrong-journal",
        "What a run that was killed has left there cannot be understood.",
    )
    FILE_EXISTS = "file/exists", "A file is there that would be replaced."
    NO_PACKAGE = "package/missing", "A folder holds no package of sdksmith's."
    EDITED_PACKAGE = (
        "package/edited",
        "A package was edited so that nothing can be read of it.",
    )
    CHANGED_MEANWHILE = (
        "output/changed-meanwhile",
        "A file has changed while the output was being made.",
    )
    SAME_FOLDER = "vendor/same-folder", "A package and its copy would be one folder."
    UNREADABLE_COPY = (
        "vendor/unreadable",
        "The manifest or the record of a copy is missing, broken or not to be trusted.",
    )
    EDITED_SOURCE = (
        "vendor/edited-source",
        "A package that is to be copied is not as it was made.",
    )
    ALREADY_VENDORED = "vendor/already-there", "Another version is vendored there."
    UNKNOWN_ORIGIN = (
        "vendor/unknown-origin",
        "Where a copy is from is not known, or is gone.",
    )
    OTHER_PACKAGE = "vendor/other-package", "A copy is one of another package."
    UNRESOLVED_CONFLICT = (
        "vendor/unresolved",
        "A conflict of the last update has not been resolved.",
    )
    UNKNOWN_BASE = (
        "vendor/unknown-base",
        "What a file was before it was edited is not known.",
    )
    REMOTE_CHANGED = (
        "output/remote-changed",
        "A file of another machine has changed since the last run.",
    )
    EDITED = "check/edited", "Somebody has edited a file that sdksmith wrote."
    DELETED = "check/deleted", "Somebody has deleted a file that sdksmith wrote."
    OUTDATED = "check/outdated", "A file is not what the document makes now."
    NOT_THERE_YET = "check/new", "A file that the document makes now is not there yet."
    STALE = "check/stale", "A file is there that the document does not make any more."

    # -- the text of a file ---------------------------------------------------------
    YAML_SYNTAX = "syntax/yaml", "The file is not YAML."
    JSON_SYNTAX = "syntax/json", "The file is not JSON."
    ENCODING = "syntax/encoding", "The file is not text in UTF-8."
    WRONG_CHARACTER = (
        "syntax/character",
        "A character is not allowed there, or is none.",
    )
    DUPLICATE_KEY = (
        "syntax/duplicate-key",
        "A mapping has a key twice: one of the values would be lost.",
    )
    WRONG_KEY = "syntax/key", "A key or an alias cannot be read."
    EMPTY_FILE = "syntax/empty", "The file says nothing."
    TOO_DEEP = "syntax/too-deep", "Values are nested deeper than any document needs."

    # -- the form of the document ---------------------------------------------------
    NOT_OPENAPI = "document/not-openapi", "The file is not an OpenAPI document."
    WRONG_VERSION = (
        "document/wrong-version",
        "The version of OpenAPI is not written as it has to be.",
    )
    UNSUPPORTED_VERSION = (
        "document/unsupported-version",
        "sdksmith does not read this version.",
    )
    NO_API = (
        "document/no-api",
        "The document has no paths, no webhooks and no components.",
    )
    UNKNOWN_FIELD = (
        "document/unknown-field",
        "The object has no field of this name; mostly it is misspelt or stands in the wrong place.",
    )
    MISSING_FIELD = "document/missing-field", "A field that is required is not there."
    WRONG_KIND = (
        "document/wrong-type",
        "A value is of another type: text, say, where a list is wanted.",
    )
    WRONG_VALUE = (
        "document/wrong-value",
        "Only certain values are allowed here, and this is none of them.",
    )
    WRONG_FORM = (
        "document/wrong-form",
        "A text is not of the form that it has to have, such as a URL.",
    )
    SEVERAL_FORMS = (
        "document/ambiguous",
        "An object fits more than one of the forms that it may have.",
    )
    NOT_ALLOWED = "document/not-allowed", "This is not allowed here."
    BROKEN_RULE = "document/rule", "A rule of the OpenAPI Specification is broken."
    UNREADABLE = "document/unreadable", "The validator cannot read this object."
    LOST_IN_CONVERSION = (
        "document/lost",
        "Swagger 2.0 says something that OpenAPI 3 has no word for.",
    )

    # -- references -----------------------------------------------------------------
    UNRESOLVED = (
        "reference/unresolved",
        "A `$ref` leads to something that is not there.",
    )
    CIRCULAR = (
        "reference/circular",
        "References lead to each other and never to a value.",
    )
    REFERENCE_FILE = "reference/file", "The file of a reference cannot be read."
    REFERENCE_DENIED = (
        "reference/denied",
        "The file of a reference is one that the document may not read.",
    )
    UNKNOWN_ANCHOR = (
        "reference/unknown-anchor",
        "No schema has an `$anchor` of this name.",
    )
    WRONG_TARGET = (
        "reference/wrong-target",
        "A reference leads to something of another kind.",
    )
    NO_REFERENCE = "reference/invalid", "The text is no reference."
    ENDLESS_REFERENCE = (
        "reference/endless",
        "Written out, the references would have no end.",
    )

    # -- what the document says -----------------------------------------------------
    DUPLICATE_ID = "operation/duplicate-id", "Two operations have one `operationId`."
    WRONG_STATUS = (
        "operation/status",
        "An answer is named by something that is no status.",
    )
    WRONG_METHOD = "operation/method", "Methods are written in small letters."
    NAME_CLASH = (
        "operation/name-clash",
        "Two operations would be called alike in Python.",
    )
    BRACES = "path/braces", "The braces of a path do not match."
    NO_SLASH = "path/slash", "A path starts with a slash."
    UNDECLARED_PARAMETER = (
        "path/undeclared-parameter",
        "A path has a `{name}` that no parameter describes.",
    )
    UNUSED_PARAMETER = (
        "path/unused-parameter",
        "A parameter is `in: path`, but the path has no `{name}` for it.",
    )
    NO_SCHEMA = "parameter/no-schema", "A parameter does not say of which type it is."
    WRONG_STYLE = "parameter/style", "A parameter cannot be written in this style."
    WRONG_PLACE = (
        "parameter/place",
        "A parameter is sent in the path, the query, a header or a cookie.",
    )
    MISPLACED_SCHEMA = (
        "body/misplaced-schema",
        "The schema of a body stands in `content`, below its media type.",
    )
    ODD_MEDIA_TYPE = "body/media-type", "A media type is probably misspelt."
    UNKNOWN_SCHEME = (
        "security/unknown-scheme",
        "A security scheme is asked for that nobody describes.",
    )
    DUPLICATE_TAG = "tag/duplicate", "Two tags have one name."
    UNKNOWN_VARIABLE = (
        "server/unknown-variable",
        "The URL of a server has a variable that nobody describes.",
    )
    WRONG_TYPE = "schema/type", "This is none of the types of JSON Schema."
    MISSPELT_KEYWORD = (
        "schema/misspelt-keyword",
        "A keyword that JSON Schema does not know is nearly one that it knows.",
    )
    NULLABLE = (
        "schema/nullable",
        "`nullable` is a word of OpenAPI 3.0; later versions list `null` among the types.",
    )
    WRONG_DEFAULT = "schema/default", "A default is not a value that its schema allows."
    WRONG_ENUM = "schema/enum", "No value, or none of its type, can be one of an enum."
    WRONG_PATTERN = "schema/pattern", "A pattern is not a regular expression."
    UNKNOWN_REQUIRED = (
        "schema/required",
        "`required` names a property that is nearly one of those there are.",
    )
    NO_ITEMS = "schema/no-items", "An array does not say what its items are."
    NO_TAG = (
        "discriminator/unknown-property",
        "None of the schemas has the property by which they are told apart.",
    )
    UNKNOWN_MAPPING = (
        "discriminator/unknown-schema",
        "A discriminator leads to a schema that is not there.",
    )

    # -- overlays and extensions ----------------------------------------------------
    NOT_AN_OVERLAY = (
        "overlay/not-an-overlay",
        "The file is not an overlay, or of a version that sdksmith does not read.",
    )
    OTHER_DOCUMENT = "overlay/other-document", "The overlay is for another document."
    NO_MATCH = "overlay/no-match", "The target of an action selects nothing."
    JSON_PATH = "overlay/jsonpath", "A target is no JSONPath (RFC 9535)."
    MISFIT = (
        "overlay/misfit",
        "An action brings something that does not fit what is there.",
    )
    WRONG_PAGINATION = (
        "extension/pagination",
        "`x-pagination` says something that the operation does not have.",
    )
    WRONG_RATE_LIMIT = (
        "extension/rate-limit",
        "`x-rate-limit` is not of the form that it has to have.",
    )
    WRONG_KEY_HEADER = (
        "extension/idempotency-header",
        "`x-idempotency-header` is not the name of a header.",
    )

    # -- what a package does not check ----------------------------------------------
    NO_PATTERN = "note/pattern", "Python cannot read the pattern: the server checks it."
    NO_NOT = "note/not", "What `not` excludes is left to the server."
    NO_CONDITION = "note/condition", "A condition of a schema is left to the server."
    TUPLE_LENGTH = "note/tuple-length", "A list by places is taken for exactly so many."
    PATTERN_KEYS = (
        "note/pattern-keys",
        "Each key of an object is taken for one that a pattern describes.",
    )
    UNTYPED_ERROR = (
        "note/untyped-error",
        "The body of an error has no type: it is raised all the same.",
    )
    NO_CONTENT_TYPE = (
        "note/content-type",
        "One of several content types of a body is left out.",
    )
    NO_WEBHOOK = "note/webhook", "A webhook is left out."

    # -- what is left out -----------------------------------------------------------
    SKIP_FAULT = (
        "skip/fault",
        "An operation needs something that has a fault; that is told too.",
    )
    SKIP_ENDLESS = (
        "skip/endless-schema",
        "An operation needs a schema that contains itself in ever new forms.",
    )
    SKIP_FALSE = (
        "skip/false-schema",
        "An operation needs a value of a schema that allows none.",
    )
    SKIP_UNION = (
        "skip/large-union",
        "An operation needs an `allOf` of unions that are too many together.",
    )
    SKIP_KEYWORD = (
        "skip/keyword",
        "An operation needs a schema with a keyword of which no type can be made.",
    )
    SKIP_PARAMETER = (
        "skip/parameter",
        "A parameter of an operation is in a form that cannot be written.",
    )
    SKIP_BODY = (
        "skip/body",
        "The body of an operation is in a form that cannot be written.",
    )
    SKIP_ANSWER = (
        "skip/answer",
        "The answer of an operation is in a form that cannot be read.",
    )
    SKIP_UNWANTED = "skip/unwanted", "The settings do not want an operation."
    SKIP_SERVER = "skip/server", "An operation has servers that HTTP does not reach."
    SKIP_SECURITY = (
        "skip/security",
        "An operation asks for a security scheme that cannot be used.",
    )

    def __init__(self, id: str, meaning: str) -> None:
        self.id = id
        self.meaning = meaning


def find_rule(id: str) -> Rule | None:
    """Give the rule of an id, None where there is none."""
    return next((rule for rule in Rule if rule.id == id), None)
