# Generated from the API description. Do not edit: change the description and generate again.
"""ErrorCode."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAlias

ErrorCode: TypeAlias = (
    Literal[
        "unauthorized",
        "invalid_token",
        "forbidden",
        "insufficient_permissions",
        "validation_failed",
        "invalid_request_body",
        "missing_required_field",
        "invalid_field_value",
        "resource_not_found",
        "resource_already_exists",
        "resource_conflict",
        "business_rule_violation",
        "operation_not_allowed",
        "external_service_error",
        "payment_processor_error",
        "cfdi_service_error",
        "internal_server_error",
        "service_unavailable",
        "rate_limit_exceeded",
        "database_error",
        "data_integrity_error",
        "file_not_found",
        "file_upload_error",
        "invalid_file_format",
    ]
    | str
)
"""Machine-readable reason of a failure. The list is not closed, and no source pairs the codes with HTTP
statuses.

Known values:

- `unauthorized`: No valid credential came with the request.
- `invalid_token`: The token is not accepted.
- `forbidden`: The key may not do this.
- `insufficient_permissions`: The role behind the key lacks a permission.
- `validation_failed`: The input breaks a rule.
- `invalid_request_body`: The body could not be read or has the wrong shape.
- `missing_required_field`: A field that must be there is missing.
- `invalid_field_value`: A field has a value that is not accepted.
- `resource_not_found`: Nothing has this id.
- `resource_already_exists`: An equal record is there already.
- `resource_conflict`: The record's present state does not allow it.
- `business_rule_violation`: A business rule stands against it.
- `operation_not_allowed`: The operation is not open to this caller, or not now.
- `external_service_error`: A service behind gigstack failed.
- `payment_processor_error`: The payment processor failed or refused.
- `cfdi_service_error`: The stamping service or the SAT failed or refused.
- `internal_server_error`: gigstack itself failed.
- `service_unavailable`: gigstack is not available for the moment.
- `rate_limit_exceeded`: Too many requests.
- `database_error`: Stored data could not be read or written.
- `data_integrity_error`: Stored data contradict each other.
- `file_not_found`: The file is not there.
- `file_upload_error`: The upload did not succeed.
- `invalid_file_format`: The file is of another kind than expected.

Source: documentation: ApiErrorCode, as a third party read it (page).
"""
