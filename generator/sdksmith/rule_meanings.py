"""A sentence for each rule, which explains it where only its id is known."""

from collections.abc import Mapping

from sdksmith.rules import Rule

MEANINGS: Mapping[Rule, str] = {
    # -- the command line -----------------------------------------------------------
    Rule.UNKNOWN_COMMAND: "There is no such command.",
    Rule.UNKNOWN_OPTION: "The command has no such option.",
    Rule.WRONG_ARGUMENT: "An argument is missing, or one too many, or cannot be used.",
    Rule.WRONG_USE: "The arguments do not go together.",
    Rule.MISSING_OPTION: "Neither a flag nor a setting says what is needed.",
    Rule.NO_SETTINGS: (
        "Without a document the settings say what to do, and there are none."
    ),
    Rule.WRONG_OPTION: "The value of a flag cannot be used.",
    Rule.UNKNOWN_PART: "No resource and no method is called so.",
    Rule.NO_DOCUMENT: "No document is named, and there is none here, or several.",
    Rule.NO_SUCH_RULE: "There is no rule of this name.",
    Rule.NO_SUCH_FILE: "A file that is named is not there.",
    Rule.UNREADABLE_FILE: "A file cannot be read.",
    Rule.BUG: "A fault of sdksmith, none of yours. Please report it.",
    # -- git --------------------------------------------------------------------------
    Rule.NO_GIT: "What is wanted needs git, and it is not there.",
    Rule.GIT_FAILED: "git could not do what it was asked for.",
    Rule.UNKNOWN_REVISION: "git knows no such revision.",
    # -- code and templates of the user's -----------------------------------------------
    Rule.UNKNOWN_HOOK: "There is no hook of this name, or there are several.",
    Rule.NO_HOOK: "What is named as a hook is none.",
    Rule.HOOK_FAILED: "A hook raised an error.",
    Rule.WRONG_HOOK_RESULT: "A hook gave what cannot be worked with.",
    Rule.UNKNOWN_TEMPLATE: (
        "There is no template of this name: none of ours, or none that is " "included."
    ),
    Rule.TEMPLATE_SYNTAX: "A template is none, or a module no Python.",
    Rule.TEMPLATE_FAILED: "A template asks for what is not there.",
    Rule.WRONG_TEMPLATE_RESULT: "What a template makes is no Python, or no TOML.",
    Rule.EXT_SYNTAX: "A module in ext/ is no Python.",
    Rule.WRONG_EXT_BASE: (
        "A class in ext/ extends what is not there, or not as it has to be " "imported."
    ),
    Rule.DUPLICATE_EXT: (
        "Two classes in ext/ stand for one of ours, or one for several."
    ),
    Rule.EXT_MODULE_NAME: "No import can name a module in ext/.",
    Rule.HIDDEN_METHOD: "A method in ext/ stands before a generated one.",
    # -- settings and locks ---------------------------------------------------------
    Rule.SETTINGS_SYNTAX: "The settings are not TOML.",
    Rule.UNKNOWN_SETTING: "There is no setting of this name.",
    Rule.WRONG_KIND_OF_SETTING: "The setting wants a value of another type.",
    Rule.WRONG_SETTING: "The value of a setting cannot be used.",
    Rule.WRONG_RENAME: "A rename means nothing, or its name cannot be.",
    Rule.NO_SUCH_OPERATION: (
        "What the settings include or leave out means no operation."
    ),
    Rule.SHARED_OUTPUT: "Two SDKs of one file of settings would write the same file.",
    Rule.LOCK_SYNTAX: "The file of names is not TOML.",
    Rule.UNKNOWN_LOCK_TABLE: (
        "The file of names has a table of another name than the four that it "
        "may have."
    ),
    Rule.WRONG_LOCKED_NAME: "A name cannot be one in Python.",
    Rule.DUPLICATE_LOCKED_NAME: "Two classes have one name.",
    Rule.STALE_LOCKED_NAME: (
        "A name is of something that the document does not have any more."
    ),
    Rule.LOST_FIELD: (
        "A field cannot keep its name, because the document gives it to another"
        " one now."
    ),
    # -- what is written ------------------------------------------------------------
    Rule.NOT_A_FOLDER: "A file stands where the output shall go.",
    Rule.FOREIGN_FOLDER: (
        "The folder of the package holds files that sdksmith did not write."
    ),
    Rule.FOREIGN_FILE: (
        "A file that sdksmith did not write stands where it has to write one."
    ),
    Rule.UNWRITABLE: "The output cannot be written.",
    Rule.LOCKED_OUTPUT: "Another run is writing there.",
    Rule.WRONG_JOURNAL: (
        "What a run that was killed has left there cannot be understood."
    ),
    Rule.FILE_EXISTS: "A file is there that would be replaced.",
    Rule.NO_PACKAGE: "A folder holds no package of sdksmith's.",
    Rule.EDITED_PACKAGE: "A package was edited so that nothing can be read of it.",
    Rule.CHANGED_MEANWHILE: "A file has changed while the output was being made.",
    Rule.SAME_FOLDER: "A package and its copy would be one folder.",
    Rule.UNREADABLE_COPY: (
        "The manifest or the record of a copy is missing, broken or not to be "
        "trusted."
    ),
    Rule.EDITED_SOURCE: "A package that is to be copied is not as it was made.",
    Rule.ALREADY_VENDORED: "Another version is vendored there.",
    Rule.UNKNOWN_ORIGIN: "Where a copy is from is not known, or is gone.",
    Rule.OTHER_PACKAGE: "A copy is one of another package.",
    Rule.UNRESOLVED_CONFLICT: "A conflict of the last update has not been resolved.",
    Rule.UNKNOWN_BASE: "What a file was before it was edited is not known.",
    Rule.REMOTE_CHANGED: "A file of another machine has changed since the last run.",
    Rule.EDITED: "Somebody has edited a file that sdksmith wrote.",
    Rule.DELETED: "Somebody has deleted a file that sdksmith wrote.",
    Rule.OUTDATED: "A file is not what the document makes now.",
    Rule.NOT_THERE_YET: "A file that the document makes now is not there yet.",
    Rule.STALE: "A file is there that the document does not make any more.",
    Rule.NOT_RESOLVED: "A vendored file holds a conflict that is not resolved.",
    Rule.ADDED: "A file is in a vendored package that is not of it.",
    Rule.BREAKING_CHANGE: (
        "Code that uses the SDK may not pass type checks or run any more."
    ),
    Rule.ADDITIVE_CHANGE: "The SDK has more than before, or asks for less.",
    # -- the text of a file ---------------------------------------------------------
    Rule.YAML_SYNTAX: "The file is not YAML.",
    Rule.JSON_SYNTAX: "The file is not JSON.",
    Rule.ENCODING: "The file is not text in UTF-8.",
    Rule.WRONG_CHARACTER: "A character is not allowed there, or is none.",
    Rule.DUPLICATE_KEY: "A mapping has a key twice: one of the values would be lost.",
    Rule.WRONG_KEY: "A key or an alias cannot be read.",
    Rule.EMPTY_FILE: "The file says nothing.",
    Rule.TOO_DEEP: "Values are nested deeper than any document needs.",
    # -- the form of the document ---------------------------------------------------
    Rule.NOT_OPENAPI: "The file is not an OpenAPI document.",
    Rule.WRONG_VERSION: "The version of OpenAPI is not written as it has to be.",
    Rule.UNSUPPORTED_VERSION: "sdksmith does not read this version.",
    Rule.NO_API: "The document has no paths, no webhooks and no components.",
    Rule.UNKNOWN_FIELD: (
        "The object has no field of this name; mostly it is misspelt or stands "
        "in the wrong place."
    ),
    Rule.MISSING_FIELD: "A field that is required is not there.",
    Rule.WRONG_KIND: "A value is of another type: text, say, where a list is wanted.",
    Rule.WRONG_VALUE: "Only certain values are allowed here, and this is none of them.",
    Rule.WRONG_FORM: "A text is not of the form that it has to have, such as a URL.",
    Rule.SEVERAL_FORMS: "An object fits more than one of the forms that it may have.",
    Rule.NOT_ALLOWED: "This is not allowed here.",
    Rule.BROKEN_RULE: "A rule of the OpenAPI Specification is broken.",
    Rule.UNREADABLE: "The validator cannot read this object.",
    Rule.LOST_IN_CONVERSION: (
        "Swagger 2.0 says something that OpenAPI 3 has no word for."
    ),
    # -- references -----------------------------------------------------------------
    Rule.UNRESOLVED: "A `$ref` leads to something that is not there.",
    Rule.CIRCULAR: "References lead to each other and never to a value.",
    Rule.REFERENCE_FILE: "The file of a reference cannot be read.",
    Rule.REFERENCE_DENIED: (
        "The file of a reference is one that the document may not read."
    ),
    Rule.UNKNOWN_ANCHOR: "No schema has an `$anchor` of this name.",
    Rule.WRONG_TARGET: "A reference leads to something of another kind.",
    Rule.NO_REFERENCE: "The text is no reference.",
    Rule.ENDLESS_REFERENCE: "Written out, the references would have no end.",
    # -- what the document says -----------------------------------------------------
    Rule.DUPLICATE_ID: "Two operations have one `operationId`.",
    Rule.WRONG_STATUS: "An answer is named by something that is no status.",
    Rule.WRONG_METHOD: "Methods are written in small letters.",
    Rule.NAME_CLASH: "Two operations would be called alike in Python.",
    Rule.BRACES: "The braces of a path do not match.",
    Rule.NO_SLASH: "A path starts with a slash.",
    Rule.UNDECLARED_PARAMETER: "A path has a `{name}` that no parameter describes.",
    Rule.UNUSED_PARAMETER: (
        "A parameter is `in: path`, but the path has no `{name}` for it."
    ),
    Rule.NO_SCHEMA: "A parameter does not say of which type it is.",
    Rule.WRONG_STYLE: "A parameter cannot be written in this style.",
    Rule.WRONG_PLACE: (
        "A parameter is sent in the path, the query, a header or a cookie."
    ),
    Rule.MISPLACED_SCHEMA: (
        "The schema of a body stands in `content`, below its media type."
    ),
    Rule.ODD_MEDIA_TYPE: "A media type is probably misspelt.",
    Rule.UNKNOWN_SCHEME: "A security scheme is asked for that nobody describes.",
    Rule.DUPLICATE_TAG: "Two tags have one name.",
    Rule.UNKNOWN_VARIABLE: "The URL of a server has a variable that nobody describes.",
    Rule.WRONG_TYPE: "This is none of the types of JSON Schema.",
    Rule.MISSPELT_KEYWORD: (
        "A keyword that JSON Schema does not know is nearly one that it knows."
    ),
    Rule.NULLABLE: (
        "`nullable` is a word of OpenAPI 3.0; later versions list `null` among "
        "the types."
    ),
    Rule.WRONG_DEFAULT: "A default is not a value that its schema allows.",
    Rule.WRONG_ENUM: "No value, or none of its type, can be one of an enum.",
    Rule.WRONG_PATTERN: "A pattern is not a regular expression.",
    Rule.UNKNOWN_REQUIRED: (
        "`required` names a property that is nearly one of those there are."
    ),
    Rule.NO_ITEMS: "An array does not say what its items are.",
    Rule.NO_TAG: "None of the schemas has the property by which they are told apart.",
    Rule.UNKNOWN_MAPPING: "A discriminator leads to a schema that is not there.",
    # -- overlays and extensions ----------------------------------------------------
    Rule.NOT_AN_OVERLAY: (
        "The file is not an overlay, or of a version that sdksmith does not " "read."
    ),
    Rule.OTHER_DOCUMENT: "The overlay is for another document.",
    Rule.NO_MATCH: "The target of an action selects nothing.",
    Rule.JSON_PATH: "A target is no JSONPath (RFC 9535).",
    Rule.MISFIT: "An action brings something that does not fit what is there.",
    Rule.WRONG_PAGINATION: (
        "`x-pagination` says something that the operation does not have."
    ),
    Rule.WRONG_RATE_LIMIT: "`x-rate-limit` is not of the form that it has to have.",
    Rule.WRONG_KEY_HEADER: "`x-idempotency-header` is not the name of a header.",
    # -- what a package does not check ----------------------------------------------
    Rule.NO_PATTERN: "Python cannot read the pattern: the server checks it.",
    Rule.NO_NOT: "What `not` excludes is left to the server.",
    Rule.NO_CONDITION: "A condition of a schema is left to the server.",
    Rule.TUPLE_LENGTH: "A list by places is taken for exactly so many.",
    Rule.PATTERN_KEYS: (
        "Each key of an object is taken for one that a pattern describes."
    ),
    Rule.UNTYPED_ERROR: "The body of an error has no type: it is raised all the same.",
    Rule.NO_CONTENT_TYPE: "One of several content types of a body is left out.",
    Rule.NO_WEBHOOK: "A webhook is left out.",
    # -- what is left out -----------------------------------------------------------
    Rule.SKIP_FAULT: "An operation needs something that has a fault; that is told too.",
    Rule.SKIP_ENDLESS: (
        "An operation needs a schema that contains itself in ever new forms."
    ),
    Rule.SKIP_FALSE: "An operation needs a value of a schema that allows none.",
    Rule.SKIP_UNION: (
        "An operation needs an `allOf` of unions that are too many together."
    ),
    Rule.SKIP_KEYWORD: (
        "An operation needs a schema with a keyword of which no type can be " "made."
    ),
    Rule.SKIP_PARAMETER: (
        "A parameter of an operation is in a form that cannot be written."
    ),
    Rule.SKIP_BODY: "The body of an operation is in a form that cannot be written.",
    Rule.SKIP_ANSWER: "The answer of an operation is in a form that cannot be read.",
    Rule.SKIP_UNWANTED: "The settings do not want an operation.",
    Rule.SKIP_SERVER: "An operation has servers that HTTP does not reach.",
    Rule.SKIP_SECURITY: "An operation asks for a security scheme that cannot be used.",
}
