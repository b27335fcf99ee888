"""What openapi-spec-validator 0.9 does not look at yet in OpenAPI 3.2: `itemSchema`."""

from collections.abc import Iterator

from jsonschema.exceptions import ValidationError
from jsonschema_path.paths import SchemaPath
from openapi_spec_validator import OpenAPIV32SpecValidator
from openapi_spec_validator.validation.keywords import MediaTypeValidator


class _MediaTypeValidator(MediaTypeValidator):
    """Checks the schema of the items as it does that of the whole (§4.14)."""

    def __call__(
        self, mimetype: str, media_type: SchemaPath
    ) -> Iterator[ValidationError]:
        yield from super().__call__(mimetype, media_type)
        if "itemSchema" in media_type:
            yield from self.schema_validator(media_type / "itemSchema")


class SpecValidator(OpenAPIV32SpecValidator):
    """The rules of OpenAPI 3.2."""

    keyword_validators = {  # noqa: RUF012 - the base class has it as a plain field
        **OpenAPIV32SpecValidator.keyword_validators,
        "mediaType": _MediaTypeValidator,
    }
