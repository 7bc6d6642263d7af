# Generated from the API description. Do not edit: change the description and generate again.
"""The models: what the API answers with, and what it is sent. Each is imported when it is first used."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from .._model_index import MODULE_OF

if TYPE_CHECKING:
    from .._model import Amount as Amount
    from .._model import AmountOrText as AmountOrText
    from .._model import Day as Day
    from .._model import Instant as Instant
    from .._model import Milliseconds as Milliseconds
    from .._model import Model as Model
    from .._model import Seconds as Seconds
    from .address import Address as Address
    from .address_input import AddressInput as AddressInput
    from .automation_type import AutomationType as AutomationType
    from .cancellation_motive import CancellationMotive as CancellationMotive
    from .cfdi_error_info import CfdiErrorInfo as CfdiErrorInfo
    from .cfdi_error_page import CfdiErrorPage as CfdiErrorPage
    from .cfdi_error_type import CfdiErrorType as CfdiErrorType
    from .cfdi_use import CfdiUse as CfdiUse
    from .client import Client as Client
    from .client_csf_input import ClientCsfInput as ClientCsfInput
    from .client_csf_response import ClientCsfResponse as ClientCsfResponse
    from .client_defaults import ClientDefaults as ClientDefaults
    from .client_defaults_input import ClientDefaultsInput as ClientDefaultsInput
    from .client_delete_response import ClientDeleteResponse as ClientDeleteResponse
    from .client_document_type import ClientDocumentType as ClientDocumentType
    from .client_efos import ClientEfos as ClientEfos
    from .client_fiscal_responsibility import ClientFiscalResponsibility as ClientFiscalResponsibility
    from .client_fiscal_validation import ClientFiscalValidation as ClientFiscalValidation
    from .client_input import ClientInput as ClientInput
    from .client_page import ClientPage as ClientPage
    from .client_portal_access import ClientPortalAccess as ClientPortalAccess
    from .client_portal_input import ClientPortalInput as ClientPortalInput
    from .client_portal_response import ClientPortalResponse as ClientPortalResponse
    from .client_receipt_outcome import ClientReceiptOutcome as ClientReceiptOutcome
    from .client_receipts_stamped import ClientReceiptsStamped as ClientReceiptsStamped
    from .client_receipts_stamped_response import (
        ClientReceiptsStampedResponse as ClientReceiptsStampedResponse,
    )
    from .client_response import ClientResponse as ClientResponse
    from .client_sat_hit import ClientSatHit as ClientSatHit
    from .client_sat_status import ClientSatStatus as ClientSatStatus
    from .client_search_input import ClientSearchInput as ClientSearchInput
    from .client_search_key import ClientSearchKey as ClientSearchKey
    from .client_search_results import ClientSearchResults as ClientSearchResults
    from .client_support_document import ClientSupportDocument as ClientSupportDocument
    from .client_support_document_audit import ClientSupportDocumentAudit as ClientSupportDocumentAudit
    from .client_support_document_entity import ClientSupportDocumentEntity as ClientSupportDocumentEntity
    from .client_support_document_extraction import (
        ClientSupportDocumentExtraction as ClientSupportDocumentExtraction,
    )
    from .client_support_document_input import ClientSupportDocumentInput as ClientSupportDocumentInput
    from .client_support_document_link import ClientSupportDocumentLink as ClientSupportDocumentLink
    from .client_support_document_response import (
        ClientSupportDocumentResponse as ClientSupportDocumentResponse,
    )
    from .client_support_document_status import ClientSupportDocumentStatus as ClientSupportDocumentStatus
    from .client_support_document_type import ClientSupportDocumentType as ClientSupportDocumentType
    from .client_support_documents_response import (
        ClientSupportDocumentsResponse as ClientSupportDocumentsResponse,
    )
    from .client_tribute_code import ClientTributeCode as ClientTributeCode
    from .client_update_input import ClientUpdateInput as ClientUpdateInput
    from .client_validation import ClientValidation as ClientValidation
    from .client_validation_response import ClientValidationResponse as ClientValidationResponse
    from .currency import Currency as Currency
    from .date_range_filter import DateRangeFilter as DateRangeFilter
    from .document_relationship import DocumentRelationship as DocumentRelationship
    from .error_body import ErrorBody as ErrorBody
    from .error_code import ErrorCode as ErrorCode
    from .error_detail import ErrorDetail as ErrorDetail
    from .export_code import ExportCode as ExportCode
    from .fiscal_party import FiscalParty as FiscalParty
    from .fiscal_party_input import FiscalPartyInput as FiscalPartyInput
    from .global_invoice import GlobalInvoice as GlobalInvoice
    from .global_invoice_input import GlobalInvoiceInput as GlobalInvoiceInput
    from .global_months import GlobalMonths as GlobalMonths
    from .global_periodicity import GlobalPeriodicity as GlobalPeriodicity
    from .invoice import Invoice as Invoice
    from .invoice_automation import InvoiceAutomation as InvoiceAutomation
    from .invoice_cancel_input import InvoiceCancelInput as InvoiceCancelInput
    from .invoice_cancel_response import InvoiceCancelResponse as InvoiceCancelResponse
    from .invoice_cancel_result import InvoiceCancelResult as InvoiceCancelResult
    from .invoice_cancellation import InvoiceCancellation as InvoiceCancellation
    from .invoice_client import InvoiceClient as InvoiceClient
    from .invoice_client_input import InvoiceClientInput as InvoiceClientInput
    from .invoice_complement import InvoiceComplement as InvoiceComplement
    from .invoice_complement_input import InvoiceComplementInput as InvoiceComplementInput
    from .invoice_draft import InvoiceDraft as InvoiceDraft
    from .invoice_draft_client_input import InvoiceDraftClientInput as InvoiceDraftClientInput
    from .invoice_draft_delete_response import InvoiceDraftDeleteResponse as InvoiceDraftDeleteResponse
    from .invoice_draft_input import InvoiceDraftInput as InvoiceDraftInput
    from .invoice_draft_page import InvoiceDraftPage as InvoiceDraftPage
    from .invoice_draft_preview import InvoiceDraftPreview as InvoiceDraftPreview
    from .invoice_draft_preview_response import InvoiceDraftPreviewResponse as InvoiceDraftPreviewResponse
    from .invoice_draft_response import InvoiceDraftResponse as InvoiceDraftResponse
    from .invoice_draft_update_input import InvoiceDraftUpdateInput as InvoiceDraftUpdateInput
    from .invoice_egress_input import InvoiceEgressInput as InvoiceEgressInput
    from .invoice_email_input import InvoiceEmailInput as InvoiceEmailInput
    from .invoice_email_response import InvoiceEmailResponse as InvoiceEmailResponse
    from .invoice_email_result import InvoiceEmailResult as InvoiceEmailResult
    from .invoice_file_type import InvoiceFileType as InvoiceFileType
    from .invoice_files import InvoiceFiles as InvoiceFiles
    from .invoice_files_response import InvoiceFilesResponse as InvoiceFilesResponse
    from .invoice_income_input import InvoiceIncomeInput as InvoiceIncomeInput
    from .invoice_item import InvoiceItem as InvoiceItem
    from .invoice_item_input import InvoiceItemInput as InvoiceItemInput
    from .invoice_page import InvoicePage as InvoicePage
    from .invoice_response import InvoiceResponse as InvoiceResponse
    from .invoice_search_results import InvoiceSearchResults as InvoiceSearchResults
    from .invoice_stamp import InvoiceStamp as InvoiceStamp
    from .invoice_status import InvoiceStatus as InvoiceStatus
    from .invoice_support_document import InvoiceSupportDocument as InvoiceSupportDocument
    from .invoice_support_document_audit import InvoiceSupportDocumentAudit as InvoiceSupportDocumentAudit
    from .invoice_support_document_entity import InvoiceSupportDocumentEntity as InvoiceSupportDocumentEntity
    from .invoice_support_document_extraction import (
        InvoiceSupportDocumentExtraction as InvoiceSupportDocumentExtraction,
    )
    from .invoice_support_document_input import InvoiceSupportDocumentInput as InvoiceSupportDocumentInput
    from .invoice_support_document_link import InvoiceSupportDocumentLink as InvoiceSupportDocumentLink
    from .invoice_support_document_response import (
        InvoiceSupportDocumentResponse as InvoiceSupportDocumentResponse,
    )
    from .invoice_support_document_status import InvoiceSupportDocumentStatus as InvoiceSupportDocumentStatus
    from .invoice_support_document_type import InvoiceSupportDocumentType as InvoiceSupportDocumentType
    from .invoice_support_documents_response import (
        InvoiceSupportDocumentsResponse as InvoiceSupportDocumentsResponse,
    )
    from .invoice_tax import InvoiceTax as InvoiceTax
    from .invoice_tax_input import InvoiceTaxInput as InvoiceTaxInput
    from .invoice_type import InvoiceType as InvoiceType
    from .metadata_filter import MetadataFilter as MetadataFilter
    from .order_by import OrderBy as OrderBy
    from .order_direction import OrderDirection as OrderDirection
    from .payment import Payment as Payment
    from .payment_allowed_method import PaymentAllowedMethod as PaymentAllowedMethod
    from .payment_allowed_method_id import PaymentAllowedMethodId as PaymentAllowedMethodId
    from .payment_cancel_response import PaymentCancelResponse as PaymentCancelResponse
    from .payment_cancel_result import PaymentCancelResult as PaymentCancelResult
    from .payment_client_update_input import PaymentClientUpdateInput as PaymentClientUpdateInput
    from .payment_form import PaymentForm as PaymentForm
    from .payment_invoice_config import PaymentInvoiceConfig as PaymentInvoiceConfig
    from .payment_invoice_config_input import PaymentInvoiceConfigInput as PaymentInvoiceConfigInput
    from .payment_item import PaymentItem as PaymentItem
    from .payment_item_input import PaymentItemInput as PaymentItemInput
    from .payment_item_search import PaymentItemSearch as PaymentItemSearch
    from .payment_item_update_input import PaymentItemUpdateInput as PaymentItemUpdateInput
    from .payment_mark_as_paid_input import PaymentMarkAsPaidInput as PaymentMarkAsPaidInput
    from .payment_method import PaymentMethod as PaymentMethod
    from .payment_page import PaymentPage as PaymentPage
    from .payment_refund import PaymentRefund as PaymentRefund
    from .payment_refund_input import PaymentRefundInput as PaymentRefundInput
    from .payment_register_input import PaymentRegisterInput as PaymentRegisterInput
    from .payment_request_input import PaymentRequestInput as PaymentRequestInput
    from .payment_response import PaymentResponse as PaymentResponse
    from .payment_search_response import PaymentSearchResponse as PaymentSearchResponse
    from .payment_status import PaymentStatus as PaymentStatus
    from .payment_support_document import PaymentSupportDocument as PaymentSupportDocument
    from .payment_support_document_audit import PaymentSupportDocumentAudit as PaymentSupportDocumentAudit
    from .payment_support_document_entity import PaymentSupportDocumentEntity as PaymentSupportDocumentEntity
    from .payment_support_document_extraction import (
        PaymentSupportDocumentExtraction as PaymentSupportDocumentExtraction,
    )
    from .payment_support_document_input import PaymentSupportDocumentInput as PaymentSupportDocumentInput
    from .payment_support_document_link import PaymentSupportDocumentLink as PaymentSupportDocumentLink
    from .payment_support_document_list import PaymentSupportDocumentList as PaymentSupportDocumentList
    from .payment_support_document_response import (
        PaymentSupportDocumentResponse as PaymentSupportDocumentResponse,
    )
    from .payment_support_document_status import PaymentSupportDocumentStatus as PaymentSupportDocumentStatus
    from .payment_support_document_type import PaymentSupportDocumentType as PaymentSupportDocumentType
    from .payment_update_input import PaymentUpdateInput as PaymentUpdateInput
    from .payment_update_response import PaymentUpdateResponse as PaymentUpdateResponse
    from .payment_update_result import PaymentUpdateResult as PaymentUpdateResult
    from .receipt import Receipt as Receipt
    from .receipt_cancel_response import ReceiptCancelResponse as ReceiptCancelResponse
    from .receipt_cancel_result import ReceiptCancelResult as ReceiptCancelResult
    from .receipt_fiscal_input import ReceiptFiscalInput as ReceiptFiscalInput
    from .receipt_hydrocarbons import ReceiptHydrocarbons as ReceiptHydrocarbons
    from .receipt_input import ReceiptInput as ReceiptInput
    from .receipt_invoice_config import ReceiptInvoiceConfig as ReceiptInvoiceConfig
    from .receipt_invoice_config_input import ReceiptInvoiceConfigInput as ReceiptInvoiceConfigInput
    from .receipt_item import ReceiptItem as ReceiptItem
    from .receipt_item_complement import ReceiptItemComplement as ReceiptItemComplement
    from .receipt_page import ReceiptPage as ReceiptPage
    from .receipt_periodicity import ReceiptPeriodicity as ReceiptPeriodicity
    from .receipt_response import ReceiptResponse as ReceiptResponse
    from .receipt_search_response import ReceiptSearchResponse as ReceiptSearchResponse
    from .receipt_stamp_input import ReceiptStampInput as ReceiptStampInput
    from .receipt_stamp_response import ReceiptStampResponse as ReceiptStampResponse
    from .receipt_stamp_result import ReceiptStampResult as ReceiptStampResult
    from .receipt_stamp_target import ReceiptStampTarget as ReceiptStampTarget
    from .receipt_status import ReceiptStatus as ReceiptStatus
    from .record_search_input import RecordSearchInput as RecordSearchInput
    from .related_document import RelatedDocument as RelatedDocument
    from .related_document_input import RelatedDocumentInput as RelatedDocumentInput
    from .retention import Retention as Retention
    from .retention_cancel_input import RetentionCancelInput as RetentionCancelInput
    from .retention_files import RetentionFiles as RetentionFiles
    from .retention_files_response import RetentionFilesResponse as RetentionFilesResponse
    from .retention_input import RetentionInput as RetentionInput
    from .retention_issuer import RetentionIssuer as RetentionIssuer
    from .retention_key import RetentionKey as RetentionKey
    from .retention_nationality import RetentionNationality as RetentionNationality
    from .retention_page import RetentionPage as RetentionPage
    from .retention_payment_type import RetentionPaymentType as RetentionPaymentType
    from .retention_period import RetentionPeriod as RetentionPeriod
    from .retention_platform_periodicity import RetentionPlatformPeriodicity as RetentionPlatformPeriodicity
    from .retention_platform_service_input import (
        RetentionPlatformServiceInput as RetentionPlatformServiceInput,
    )
    from .retention_platform_services_input import (
        RetentionPlatformServicesInput as RetentionPlatformServicesInput,
    )
    from .retention_receiver import RetentionReceiver as RetentionReceiver
    from .retention_response import RetentionResponse as RetentionResponse
    from .retention_stamp import RetentionStamp as RetentionStamp
    from .retention_status import RetentionStatus as RetentionStatus
    from .retention_tax import RetentionTax as RetentionTax
    from .retention_tax_code import RetentionTaxCode as RetentionTaxCode
    from .retention_tax_input import RetentionTaxInput as RetentionTaxInput
    from .retention_totals import RetentionTotals as RetentionTotals
    from .sat_activation import SatActivation as SatActivation
    from .sat_activation_response import SatActivationResponse as SatActivationResponse
    from .sat_activation_state import SatActivationState as SatActivationState
    from .sat_activation_state_response import SatActivationStateResponse as SatActivationStateResponse
    from .sat_activation_status import SatActivationStatus as SatActivationStatus
    from .sat_activation_type import SatActivationType as SatActivationType
    from .sat_deactivation_response import SatDeactivationResponse as SatDeactivationResponse
    from .sat_debug_report import SatDebugReport as SatDebugReport
    from .sat_direction import SatDirection as SatDirection
    from .sat_download_input import SatDownloadInput as SatDownloadInput
    from .sat_download_request import SatDownloadRequest as SatDownloadRequest
    from .sat_download_source import SatDownloadSource as SatDownloadSource
    from .sat_download_state import SatDownloadState as SatDownloadState
    from .sat_download_state_response import SatDownloadStateResponse as SatDownloadStateResponse
    from .sat_download_status import SatDownloadStatus as SatDownloadStatus
    from .sat_download_ticket import SatDownloadTicket as SatDownloadTicket
    from .sat_download_ticket_response import SatDownloadTicketResponse as SatDownloadTicketResponse
    from .sat_fetched_invoice import SatFetchedInvoice as SatFetchedInvoice
    from .sat_fetched_invoice_response import SatFetchedInvoiceResponse as SatFetchedInvoiceResponse
    from .sat_fiel import SatFiel as SatFiel
    from .sat_fiel_input import SatFielInput as SatFielInput
    from .sat_fiel_response import SatFielResponse as SatFielResponse
    from .sat_history import SatHistory as SatHistory
    from .sat_history_response import SatHistoryResponse as SatHistoryResponse
    from .sat_invoice import SatInvoice as SatInvoice
    from .sat_invoice_list import SatInvoiceList as SatInvoiceList
    from .sat_invoice_pdf import SatInvoicePdf as SatInvoicePdf
    from .sat_invoice_response import SatInvoiceResponse as SatInvoiceResponse
    from .sat_invoice_status import SatInvoiceStatus as SatInvoiceStatus
    from .sat_invoice_status_filter import SatInvoiceStatusFilter as SatInvoiceStatusFilter
    from .sat_list_definition import SatListDefinition as SatListDefinition
    from .sat_list_rfc_check import SatListRfcCheck as SatListRfcCheck
    from .sat_list_rfc_check_response import SatListRfcCheckResponse as SatListRfcCheckResponse
    from .sat_lists_response import SatListsResponse as SatListsResponse
    from .sat_package import SatPackage as SatPackage
    from .sat_package_response import SatPackageResponse as SatPackageResponse
    from .sat_party import SatParty as SatParty
    from .sat_pricing import SatPricing as SatPricing
    from .sat_provider_sync import SatProviderSync as SatProviderSync
    from .sat_registration import SatRegistration as SatRegistration
    from .sat_registration_input import SatRegistrationInput as SatRegistrationInput
    from .sat_registration_response import SatRegistrationResponse as SatRegistrationResponse
    from .sat_request_type import SatRequestType as SatRequestType
    from .sat_resource_status import SatResourceStatus as SatResourceStatus
    from .sat_retry_xml import SatRetryXml as SatRetryXml
    from .sat_retry_xml_response import SatRetryXmlResponse as SatRetryXmlResponse
    from .sat_rfc_side import SatRfcSide as SatRfcSide
    from .sat_schedule import SatSchedule as SatSchedule
    from .sat_schedule_input import SatScheduleInput as SatScheduleInput
    from .sat_schedule_response import SatScheduleResponse as SatScheduleResponse
    from .sat_schedule_saved import SatScheduleSaved as SatScheduleSaved
    from .sat_setup import SatSetup as SatSetup
    from .sat_setup_response import SatSetupResponse as SatSetupResponse
    from .sat_sync_input import SatSyncInput as SatSyncInput
    from .sat_sync_response import SatSyncResponse as SatSyncResponse
    from .service import Service as Service
    from .service_delete_response import ServiceDeleteResponse as ServiceDeleteResponse
    from .service_input import ServiceInput as ServiceInput
    from .service_page import ServicePage as ServicePage
    from .service_response import ServiceResponse as ServiceResponse
    from .service_update_input import ServiceUpdateInput as ServiceUpdateInput
    from .signup_api_keys import SignupApiKeys as SignupApiKeys
    from .signup_billing_cycle import SignupBillingCycle as SignupBillingCycle
    from .signup_input import SignupInput as SignupInput
    from .signup_next_steps import SignupNextSteps as SignupNextSteps
    from .signup_plan import SignupPlan as SignupPlan
    from .signup_result import SignupResult as SignupResult
    from .signup_subscription import SignupSubscription as SignupSubscription
    from .tax_factor import TaxFactor as TaxFactor
    from .tax_system import TaxSystem as TaxSystem
    from .tax_type import TaxType as TaxType
    from .taxability import Taxability as Taxability
    from .team import Team as Team
    from .team_address_input import TeamAddressInput as TeamAddressInput
    from .team_brand import TeamBrand as TeamBrand
    from .team_brand_input import TeamBrandInput as TeamBrandInput
    from .team_complement import TeamComplement as TeamComplement
    from .team_complement_input import TeamComplementInput as TeamComplementInput
    from .team_csd_input import TeamCsdInput as TeamCsdInput
    from .team_csd_response import TeamCsdResponse as TeamCsdResponse
    from .team_default_series import TeamDefaultSeries as TeamDefaultSeries
    from .team_default_series_input import TeamDefaultSeriesInput as TeamDefaultSeriesInput
    from .team_deletion import TeamDeletion as TeamDeletion
    from .team_deletion_response import TeamDeletionResponse as TeamDeletionResponse
    from .team_email_languages import TeamEmailLanguages as TeamEmailLanguages
    from .team_email_languages_input import TeamEmailLanguagesInput as TeamEmailLanguagesInput
    from .team_email_template import TeamEmailTemplate as TeamEmailTemplate
    from .team_email_template_input import TeamEmailTemplateInput as TeamEmailTemplateInput
    from .team_email_templates import TeamEmailTemplates as TeamEmailTemplates
    from .team_email_templates_input import TeamEmailTemplatesInput as TeamEmailTemplatesInput
    from .team_emails import TeamEmails as TeamEmails
    from .team_emails_input import TeamEmailsInput as TeamEmailsInput
    from .team_initial_member_input import TeamInitialMemberInput as TeamInitialMemberInput
    from .team_input import TeamInput as TeamInput
    from .team_integration import TeamIntegration as TeamIntegration
    from .team_integrations import TeamIntegrations as TeamIntegrations
    from .team_integrations_response import TeamIntegrationsResponse as TeamIntegrationsResponse
    from .team_manifest_input import TeamManifestInput as TeamManifestInput
    from .team_manifest_response import TeamManifestResponse as TeamManifestResponse
    from .team_member import TeamMember as TeamMember
    from .team_member_input import TeamMemberInput as TeamMemberInput
    from .team_member_remove_input import TeamMemberRemoveInput as TeamMemberRemoveInput
    from .team_member_role import TeamMemberRole as TeamMemberRole
    from .team_membership_response import TeamMembershipResponse as TeamMembershipResponse
    from .team_onboarding_url import TeamOnboardingUrl as TeamOnboardingUrl
    from .team_onboarding_url_response import TeamOnboardingUrlResponse as TeamOnboardingUrlResponse
    from .team_page import TeamPage as TeamPage
    from .team_payment_reminders import TeamPaymentReminders as TeamPaymentReminders
    from .team_payment_reminders_input import TeamPaymentRemindersInput as TeamPaymentRemindersInput
    from .team_pdf_language import TeamPdfLanguage as TeamPdfLanguage
    from .team_periodicity import TeamPeriodicity as TeamPeriodicity
    from .team_periodicity_choice import TeamPeriodicityChoice as TeamPeriodicityChoice
    from .team_product_code import TeamProductCode as TeamProductCode
    from .team_product_code_input import TeamProductCodeInput as TeamProductCodeInput
    from .team_refund_handler import TeamRefundHandler as TeamRefundHandler
    from .team_refunds import TeamRefunds as TeamRefunds
    from .team_refunds_input import TeamRefundsInput as TeamRefundsInput
    from .team_reinvoice import TeamReinvoice as TeamReinvoice
    from .team_reinvoice_input import TeamReinvoiceInput as TeamReinvoiceInput
    from .team_response import TeamResponse as TeamResponse
    from .team_sat import TeamSat as TeamSat
    from .team_scheduled_deletion import TeamScheduledDeletion as TeamScheduledDeletion
    from .team_series import TeamSeries as TeamSeries
    from .team_series_choice import TeamSeriesChoice as TeamSeriesChoice
    from .team_series_choice_input import TeamSeriesChoiceInput as TeamSeriesChoiceInput
    from .team_series_input import TeamSeriesInput as TeamSeriesInput
    from .team_series_list_response import TeamSeriesListResponse as TeamSeriesListResponse
    from .team_series_response import TeamSeriesResponse as TeamSeriesResponse
    from .team_series_update_input import TeamSeriesUpdateInput as TeamSeriesUpdateInput
    from .team_settings import TeamSettings as TeamSettings
    from .team_settings_input import TeamSettingsInput as TeamSettingsInput
    from .team_settings_response import TeamSettingsResponse as TeamSettingsResponse
    from .team_settings_result import TeamSettingsResult as TeamSettingsResult
    from .team_status import TeamStatus as TeamStatus
    from .team_tax_default import TeamTaxDefault as TeamTaxDefault
    from .team_tax_default_input import TeamTaxDefaultInput as TeamTaxDefaultInput
    from .team_update_input import TeamUpdateInput as TeamUpdateInput
    from .unit_key import UnitKey as UnitKey
    from .user import User as User
    from .user_address import UserAddress as UserAddress
    from .user_address_input import UserAddressInput as UserAddressInput
    from .user_input import UserInput as UserInput
    from .user_login_link_input import UserLoginLinkInput as UserLoginLinkInput
    from .user_login_link_response import UserLoginLinkResponse as UserLoginLinkResponse
    from .user_membership import UserMembership as UserMembership
    from .user_page import UserPage as UserPage
    from .user_password_reset_by_email_input import (
        UserPasswordResetByEmailInput as UserPasswordResetByEmailInput,
    )
    from .user_password_reset_input import UserPasswordResetInput as UserPasswordResetInput
    from .user_password_reset_response import UserPasswordResetResponse as UserPasswordResetResponse
    from .user_response import UserResponse as UserResponse
    from .user_role import UserRole as UserRole
    from .user_role_input import UserRoleInput as UserRoleInput
    from .user_update_input import UserUpdateInput as UserUpdateInput
    from .webhook import Webhook as Webhook
    from .webhook_access import WebhookAccess as WebhookAccess
    from .webhook_configuration_operation import (
        WebhookConfigurationOperation as WebhookConfigurationOperation,
    )
    from .webhook_create_response import WebhookCreateResponse as WebhookCreateResponse
    from .webhook_credential_delivery import WebhookCredentialDelivery as WebhookCredentialDelivery
    from .webhook_delete_input import WebhookDeleteInput as WebhookDeleteInput
    from .webhook_delete_response import WebhookDeleteResponse as WebhookDeleteResponse
    from .webhook_deletion import WebhookDeletion as WebhookDeletion
    from .webhook_effect_scope import WebhookEffectScope as WebhookEffectScope
    from .webhook_error_body import WebhookErrorBody as WebhookErrorBody
    from .webhook_error_code import WebhookErrorCode as WebhookErrorCode
    from .webhook_error_detail import WebhookErrorDetail as WebhookErrorDetail
    from .webhook_event import WebhookEvent as WebhookEvent
    from .webhook_get_response import WebhookGetResponse as WebhookGetResponse
    from .webhook_input import WebhookInput as WebhookInput
    from .webhook_operation_action import WebhookOperationAction as WebhookOperationAction
    from .webhook_operation_status import WebhookOperationStatus as WebhookOperationStatus
    from .webhook_page import WebhookPage as WebhookPage
    from .webhook_security import WebhookSecurity as WebhookSecurity
    from .webhook_security_input import WebhookSecurityInput as WebhookSecurityInput
    from .webhook_security_status import WebhookSecurityStatus as WebhookSecurityStatus
    from .webhook_signing import WebhookSigning as WebhookSigning
    from .webhook_signing_input import WebhookSigningInput as WebhookSigningInput
    from .webhook_signing_status import WebhookSigningStatus as WebhookSigningStatus
    from .webhook_status import WebhookStatus as WebhookStatus
    from .webhook_type import WebhookType as WebhookType
    from .webhook_update_input import WebhookUpdateInput as WebhookUpdateInput
    from .webhook_update_response import WebhookUpdateResponse as WebhookUpdateResponse
    from .webhook_version import WebhookVersion as WebhookVersion
    from .xml_namespace import XmlNamespace as XmlNamespace


def __getattr__(name: str) -> Any:
    if name not in MODULE_OF:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(MODULE_OF[name], __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *MODULE_OF})
