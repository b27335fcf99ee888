"""What can be told of a user's input: each rule has an id.

The id is what people filter by and what machines are told: its first word says where one
has to look, the others what is there. It stays when the words of a message change.
`rule_meanings.py` has a sentence for each.
"""

from __future__ import annotations

from enum import Enum


class Rule(Enum):
    """A rule; its value is its id."""

    # -- the command line -----------------------------------------------------------
    UNKNOWN_COMMAND = "usage/unknown-command"
    UNKNOWN_OPTION = "usage/unknown-option"
    WRONG_ARGUMENT = "usage/wrong-argument"
    WRONG_USE = "usage/wrong-use"
    MISSING_OPTION = "usage/missing-option"
    NO_SETTINGS = "usage/no-settings"
    WRONG_OPTION = "usage/wrong-value"
    UNKNOWN_PART = "usage/unknown-part"
    NO_DOCUMENT = "usage/no-document"
    NO_SUCH_RULE = "usage/unknown-rule"
    NO_SUCH_FILE = "file/missing"
    UNREADABLE_FILE = "file/unreadable"
    BUG = "bug/internal"

    # -- git --------------------------------------------------------------------------
    NO_GIT = "git/missing"
    GIT_FAILED = "git/failed"
    UNKNOWN_REVISION = "git/unknown-revision"

    # -- code and templates of the user's -----------------------------------------------
    UNKNOWN_HOOK = "hook/unknown"
    NO_HOOK = "hook/no-hook"
    HOOK_FAILED = "hook/failed"
    WRONG_HOOK_RESULT = "hook/wrong-result"
    UNKNOWN_TEMPLATE = "template/unknown"
    TEMPLATE_SYNTAX = "template/syntax"
    TEMPLATE_FAILED = "template/failed"
    WRONG_TEMPLATE_RESULT = "template/wrong-result"
    EXT_SYNTAX = "ext/syntax"
    WRONG_EXT_BASE = "ext/wrong-base"
    DUPLICATE_EXT = "ext/duplicate"
    EXT_MODULE_NAME = "ext/module-name"
    HIDDEN_METHOD = "ext/hidden-method"

    # -- settings and locks ---------------------------------------------------------
    SETTINGS_SYNTAX = "settings/syntax"
    UNKNOWN_SETTING = "settings/unknown-key"
    WRONG_KIND_OF_SETTING = "settings/wrong-type"
    WRONG_SETTING = "settings/wrong-value"
    WRONG_RENAME = "settings/wrong-rename"
    NO_SUCH_OPERATION = "settings/no-such-operation"
    SHARED_OUTPUT = "settings/shared-output"
    LOCK_SYNTAX = "lock/syntax"
    UNKNOWN_LOCK_TABLE = "lock/unknown-table"
    WRONG_LOCKED_NAME = "lock/wrong-name"
    DUPLICATE_LOCKED_NAME = "lock/duplicate-name"
    STALE_LOCKED_NAME = "lock/stale-name"
    LOST_FIELD = "lock/lost-field"

    # -- what is written ------------------------------------------------------------
    NOT_A_FOLDER = "output/not-a-folder"
    FOREIGN_FOLDER = "output/foreign-folder"
    FOREIGN_FILE = "output/foreign-file"
    UNWRITABLE = "output/unwritable"
    LOCKED_OUTPUT = "output/locked"
    WRONG_JOURNAL = "output/wrong-journal"
    FILE_EXISTS = "file/exists"
    NO_PACKAGE = "package/missing"
    EDITED_PACKAGE = "package/edited"
    CHANGED_MEANWHILE = "output/changed-meanwhile"
    SAME_FOLDER = "vendor/same-folder"
    UNREADABLE_COPY = "vendor/unreadable"
    EDITED_SOURCE = "vendor/edited-source"
    ALREADY_VENDORED = "vendor/already-there"
    UNKNOWN_ORIGIN = "vendor/unknown-origin"
    OTHER_PACKAGE = "vendor/other-package"
    UNRESOLVED_CONFLICT = "vendor/unresolved"
    UNKNOWN_BASE = "vendor/unknown-base"
    REMOTE_CHANGED = "output/remote-changed"
    EDITED = "check/edited"
    DELETED = "check/deleted"
    OUTDATED = "check/outdated"
    NOT_THERE_YET = "check/new"
    STALE = "check/stale"
    NOT_RESOLVED = "check/unresolved"
    ADDED = "check/added"
    BREAKING_CHANGE = "change/breaking"
    ADDITIVE_CHANGE = "change/additive"

    # -- the text of a file ---------------------------------------------------------
    YAML_SYNTAX = "syntax/yaml"
    JSON_SYNTAX = "syntax/json"
    ENCODING = "syntax/encoding"
    WRONG_CHARACTER = "syntax/character"
    DUPLICATE_KEY = "syntax/duplicate-key"
    WRONG_KEY = "syntax/key"
    EMPTY_FILE = "syntax/empty"
    TOO_DEEP = "syntax/too-deep"

    # -- the form of the document ---------------------------------------------------
    NOT_OPENAPI = "document/not-openapi"
    WRONG_VERSION = "document/wrong-version"
    UNSUPPORTED_VERSION = "document/unsupported-version"
    NO_API = "document/no-api"
    UNKNOWN_FIELD = "document/unknown-field"
    MISSING_FIELD = "document/missing-field"
    WRONG_KIND = "document/wrong-type"
    WRONG_VALUE = "document/wrong-value"
    WRONG_FORM = "document/wrong-form"
    SEVERAL_FORMS = "document/ambiguous"
    NOT_ALLOWED = "document/not-allowed"
    BROKEN_RULE = "document/rule"
    UNREADABLE = "document/unreadable"
    LOST_IN_CONVERSION = "document/lost"

    # -- references -----------------------------------------------------------------
    UNRESOLVED = "reference/unresolved"
    CIRCULAR = "reference/circular"
    REFERENCE_FILE = "reference/file"
    REFERENCE_DENIED = "reference/denied"
    UNKNOWN_ANCHOR = "reference/unknown-anchor"
    WRONG_TARGET = "reference/wrong-target"
    NO_REFERENCE = "reference/invalid"
    ENDLESS_REFERENCE = "reference/endless"

    # -- what the document says -----------------------------------------------------
    DUPLICATE_ID = "operation/duplicate-id"
    WRONG_STATUS = "operation/status"
    WRONG_METHOD = "operation/method"
    NAME_CLASH = "operation/name-clash"
    BRACES = "path/braces"
    NO_SLASH = "path/slash"
    UNDECLARED_PARAMETER = "path/undeclared-parameter"
    UNUSED_PARAMETER = "path/unused-parameter"
    NO_SCHEMA = "parameter/no-schema"
    WRONG_STYLE = "parameter/style"
    WRONG_PLACE = "parameter/place"
    MISPLACED_SCHEMA = "body/misplaced-schema"
    ODD_MEDIA_TYPE = "body/media-type"
    UNKNOWN_SCHEME = "security/unknown-scheme"
    DUPLICATE_TAG = "tag/duplicate"
    UNKNOWN_VARIABLE = "server/unknown-variable"
    WRONG_TYPE = "schema/type"
    MISSPELT_KEYWORD = "schema/misspelt-keyword"
    NULLABLE = "schema/nullable"
    WRONG_DEFAULT = "schema/default"
    WRONG_ENUM = "schema/enum"
    WRONG_PATTERN = "schema/pattern"
    UNKNOWN_REQUIRED = "schema/required"
    NO_ITEMS = "schema/no-items"
    NO_TAG = "discriminator/unknown-property"
    UNKNOWN_MAPPING = "discriminator/unknown-schema"

    # -- overlays and extensions ----------------------------------------------------
    NOT_AN_OVERLAY = "overlay/not-an-overlay"
    OTHER_DOCUMENT = "overlay/other-document"
    NO_MATCH = "overlay/no-match"
    JSON_PATH = "overlay/jsonpath"
    MISFIT = "overlay/misfit"
    WRONG_PAGINATION = "extension/pagination"
    WRONG_RATE_LIMIT = "extension/rate-limit"
    WRONG_KEY_HEADER = "extension/idempotency-header"

    # -- what a package does not check ----------------------------------------------
    NO_PATTERN = "note/pattern"
    NO_NOT = "note/not"
    NO_CONDITION = "note/condition"
    TUPLE_LENGTH = "note/tuple-length"
    PATTERN_KEYS = "note/pattern-keys"
    UNTYPED_ERROR = "note/untyped-error"
    NO_CONTENT_TYPE = "note/content-type"
    NO_WEBHOOK = "note/webhook"

    # -- what is left out -----------------------------------------------------------
    SKIP_FAULT = "skip/fault"
    SKIP_ENDLESS = "skip/endless-schema"
    SKIP_FALSE = "skip/false-schema"
    SKIP_UNION = "skip/large-union"
    SKIP_KEYWORD = "skip/keyword"
    SKIP_PARAMETER = "skip/parameter"
    SKIP_BODY = "skip/body"
    SKIP_ANSWER = "skip/answer"
    SKIP_UNWANTED = "skip/unwanted"
    SKIP_SERVER = "skip/server"
    SKIP_SECURITY = "skip/security"

    @property
    def id(self) -> str:
        """Its id: "reference/unresolved"."""
        return self.value


def find_rule(id: str) -> Rule | None:
    """Give the rule of an id, None where there is none."""
    return next((rule for rule in Rule if rule.id == id), None)
