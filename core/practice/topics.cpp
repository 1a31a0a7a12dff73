#include "core/practice/topics.h"

namespace heed {

namespace {

// Weights in the order of UnitKind: emergency, ward, older people, surgery, maternity, children,
// outpatients, diagnostics, community; then residential, dementia, nursing.
constexpr std::array TrustTopics {
    Topic { "wait", "waiting_times", "access_delay", "nursing",
        "access_admission_transfer_discharge", 175, false,
        { 46, 4, 0, 5, 6, 14, 16, 14, 6, 0, 0, 0 } },
    Topic { "discharge", "admissions_discharge_transfers", "discharge", "nursing",
        "access_admission_transfer_discharge", 145, false,
        { 8, 24, 30, 18, 5, 5, 0, 0, 8, 0, 0, 0 } },
    Topic { "appointments", "appointments", "access_delay", "nhs_infrastructure_support",
        "communication", 90, false, { 0, 1, 0, 4, 5, 10, 34, 30, 16, 0, 0, 0 } },
    Topic { "diagnosis", "clinical_treatment", "diagnosis", "medical", "diagnosis", 100, false,
        { 24, 14, 6, 6, 3, 14, 10, 16, 2, 0, 0, 0 } },
    Topic { "treatment", "clinical_treatment", "treatment", "medical", "treatment", 100, false,
        { 10, 14, 8, 34, 5, 12, 14, 4, 10, 0, 0, 0 } },
    Topic { "pain", "clinical_treatment", "treatment", "nursing", "treatment", 105, false,
        { 8, 8, 5, 12, 4, 4, 0, 2, 3, 0, 0, 0 } },
    Topic { "maternity", "clinical_treatment", "treatment", "midwifery", "maternity", 100, false,
        { 0, 0, 0, 0, 48, 0, 0, 0, 0, 0, 0, 0 } },
    Topic { "communication", "communications", "communication", "nursing", "communication", 105,
        false, { 12, 20, 22, 16, 14, 18, 18, 12, 18, 0, 0, 0 } },
    Topic { "attitude", "values_and_behaviours", "attitude", "nursing", "communication", 105, false,
        { 12, 10, 9, 9, 14, 12, 12, 10, 10, 0, 0, 0 } },
    Topic { "care", "patient_care", "treatment", "nursing", "treatment", 120, false,
        { 4, 12, 18, 8, 4, 3, 0, 0, 10, 0, 0, 0 } },
    Topic { "food", "patient_care", "nutrition", "nursing", "nutrition", 110, false,
        { 2, 5, 10, 3, 1, 1, 0, 0, 0, 0, 0, 0 } },
    Topic { "falls", "patient_care", "falls", "nursing", "falls", 110, false,
        { 2, 5, 12, 3, 0, 0, 0, 0, 0, 0, 0, 0 } },
    Topic { "pressure", "patient_care", "pressure_care", "nursing", "pressure_ulcer", 110, false,
        { 1, 4, 8, 3, 0, 0, 0, 0, 10, 0, 0, 0 } },
    Topic { "medication", "prescribing", "medication", "medical", "medication", 100, false,
        { 4, 8, 8, 6, 3, 4, 4, 0, 6, 0, 0, 0 } },
    Topic { "dignity", "privacy_dignity", "attitude", "support_to_clinical_staff", "treatment", 120,
        false, { 6, 6, 8, 4, 4, 1, 2, 4, 2, 0, 0, 0 } },
    Topic { "staffing", "staff_numbers", "staffing", "nursing", "staffing", 130, false,
        { 3, 4, 6, 3, 4, 2, 0, 0, 4, 0, 0, 0 } },
    Topic { "records", "trust_administration", "records_consent", "nhs_infrastructure_support",
        "documentation", 100, false, { 2, 3, 2, 3, 2, 3, 8, 6, 4, 0, 0, 0 } },
    Topic { "property", "facilities", "environment_infection", "support_to_clinical_staff", "other",
        110, false, { 3, 4, 6, 2, 1, 0, 0, 0, 0, 0, 0, 0 } },
    Topic { "environment", "facilities", "environment_infection", "nhs_infrastructure_support",
        "infrastructure", 115, false, { 3, 3, 3, 2, 2, 2, 4, 3, 1, 0, 0, 0 } },
    Topic { "endoflife", "end_of_life_care", "end_of_life", "medical", "end_of_life", 120, true,
        { 2, 6, 8, 2, 0, 0, 0, 0, 4, 0, 0, 0 } },
    Topic { "consent", "consent", "records_consent", "medical", "consent", 100, false,
        { 0, 1, 0, 5, 3, 1, 2, 1, 0, 0, 0, 0 } },
    Topic { "transport", "transport", "access_delay", "ambulance", "transport", 120, false,
        { 1, 1, 2, 1, 0, 0, 4, 1, 1, 0, 0, 0 } },
    Topic { "access", "access_to_treatment", "access_delay", "medical", "other", 100, false,
        { 0, 0, 0, 2, 0, 2, 6, 2, 3, 0, 0, 0 } },
};

constexpr std::array HomeTopics {
    Topic { "care", "care_quality", "treatment", "support_to_clinical_staff", "treatment", 115,
        false, { 0, 0, 0, 0, 0, 0, 0, 0, 0, 10, 14, 18 } },
    Topic { "careplan", "care_plan", "records_consent", "nursing", "documentation", 100, true,
        { 0, 0, 0, 0, 0, 0, 0, 0, 0, 6, 8, 7 } },
    Topic { "medication", "medication", "medication", "nursing", "medication", 100, false,
        { 0, 0, 0, 0, 0, 0, 0, 0, 0, 8, 8, 12 } },
    Topic { "falls", "falls", "falls", "support_to_clinical_staff", "falls", 110, false,
        { 0, 0, 0, 0, 0, 0, 0, 0, 0, 8, 14, 9 } },
    Topic { "pressure", "care_quality", "pressure_care", "nursing", "pressure_ulcer", 110, false,
        { 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 4, 9 } },
    Topic { "food", "nutrition", "nutrition", "nhs_infrastructure_support", "nutrition", 100, false,
        { 0, 0, 0, 0, 0, 0, 0, 0, 0, 12, 11, 9 } },
    Topic { "staffing", "staffing", "staffing", "support_to_clinical_staff", "staffing", 130, false,
        { 0, 0, 0, 0, 0, 0, 0, 0, 0, 10, 13, 12 } },
    Topic { "attitude", "conduct", "attitude", "support_to_clinical_staff", "communication", 100,
        false, { 0, 0, 0, 0, 0, 0, 0, 0, 0, 8, 7, 7 } },
    Topic { "dignity", "dignity", "attitude", "support_to_clinical_staff", "treatment", 110, false,
        { 0, 0, 0, 0, 0, 0, 0, 0, 0, 5, 8, 8 } },
    Topic { "communication", "family_communication", "communication", "nursing", "communication",
        110, false, { 0, 0, 0, 0, 0, 0, 0, 0, 0, 13, 15, 15 } },
    Topic { "activities", "activities", "other", "other", "other", 120, false,
        { 0, 0, 0, 0, 0, 0, 0, 0, 0, 9, 6, 4 } },
    Topic { "environment", "environment", "environment_infection", "nhs_infrastructure_support",
        "infrastructure", 130, false, { 0, 0, 0, 0, 0, 0, 0, 0, 0, 9, 7, 6 } },
    Topic { "laundry", "property_laundry", "environment_infection", "nhs_infrastructure_support",
        "other", 100, false, { 0, 0, 0, 0, 0, 0, 0, 0, 0, 12, 14, 10 } },
    Topic { "property", "property_laundry", "environment_infection", "support_to_clinical_staff",
        "other", 100, false, { 0, 0, 0, 0, 0, 0, 0, 0, 0, 5, 7, 5 } },
    Topic { "fees", "fees_contract", "other", "nhs_infrastructure_support", "other", 90, false,
        { 0, 0, 0, 0, 0, 0, 0, 0, 0, 8, 6, 6 } },
    Topic { "visiting", "visiting", "access_delay", "other", "other", 140, true,
        { 0, 0, 0, 0, 0, 0, 0, 0, 0, 3, 4, 3 } },
    Topic { "safeguarding", "safeguarding", "safeguarding_restriction", "support_to_clinical_staff",
        "safeguarding", 100, false, { 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 6, 3 } },
    Topic { "moves", "moves", "discharge", "nursing", "access_admission_transfer_discharge", 100,
        false, { 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 3, 3 } },
    Topic { "endoflife", "care_quality", "end_of_life", "nursing", "end_of_life", 120, true,
        { 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 2, 5 } },
};

constexpr std::array TrustIncidents {
    IncidentTopic { "falls", "Slip, trip or fall of a patient", "falls", 112, 120,
        { 12, 24, 40, 14, 2, 3, 4, 3, 4, 0, 0, 0 } },
    IncidentTopic { "medication", "Administration or prescribing", "medication", 100, 70,
        { 12, 18, 14, 14, 8, 16, 6, 2, 12, 0, 0, 0 } },
    IncidentTopic { "pressure_ulcer", "Skin damage", "pressure_care", 115, 190,
        { 5, 10, 18, 8, 0, 1, 0, 0, 34, 0, 0, 0 } },
    IncidentTopic { "access_admission_transfer_discharge", "Delay or transfer", "discharge", 150,
        60, { 26, 14, 12, 10, 4, 6, 8, 6, 8, 0, 0, 0 } },
    IncidentTopic { "communication", "Between teams or with the patient", "communication", 100, 60,
        { 8, 8, 6, 8, 8, 8, 14, 12, 10, 0, 0, 0 } },
    IncidentTopic { "diagnosis", "Missed, late or wrong result", "diagnosis", 100, 150,
        { 14, 6, 2, 4, 4, 8, 12, 30, 2, 0, 0, 0 } },
    IncidentTopic { "documentation", "Notes and charts", "records_consent", 100, 40,
        { 4, 6, 5, 6, 5, 6, 14, 10, 6, 0, 0, 0 } },
    IncidentTopic { "infection_control", "Infection or isolation", "environment_infection", 160, 90,
        { 3, 6, 6, 5, 2, 3, 1, 0, 3, 0, 0, 0 } },
    IncidentTopic { "infrastructure", "Building and services", "environment_infection", 115, 20,
        { 3, 3, 3, 3, 3, 3, 5, 5, 1, 0, 0, 0 } },
    IncidentTopic { "medical_device", "Equipment", "equipment_it", 100, 70,
        { 4, 4, 3, 8, 4, 5, 3, 10, 4, 0, 0, 0 } },
    IncidentTopic { "nutrition", "Food and fluids", "nutrition", 100, 60,
        { 0, 4, 6, 2, 1, 2, 0, 0, 2, 0, 0, 0 } },
    IncidentTopic { "staffing", "Too few staff", "staffing", 140, 40,
        { 10, 8, 8, 5, 12, 6, 3, 2, 8, 0, 0, 0 } },
    IncidentTopic { "treatment", "Procedure or dressing", "treatment", 100, 150,
        { 6, 6, 4, 18, 6, 6, 10, 4, 10, 0, 0, 0 } },
    IncidentTopic { "violence", "Towards staff or patients", "attitude", 105, 70,
        { 14, 5, 7, 1, 1, 1, 4, 1, 2, 0, 0, 0 } },
    IncidentTopic { "maternity", "Birth and newborn", "treatment", 100, 190,
        { 0, 0, 0, 0, 50, 0, 0, 0, 0, 0, 0, 0 } },
    IncidentTopic { "safeguarding", "Concern for a patient", "safeguarding_restriction", 100, 60,
        { 5, 2, 4, 0, 4, 8, 2, 0, 7, 0, 0, 0 } },
    IncidentTopic { "security", "Missing patient or unlocked store", "environment_infection", 100,
        40, { 4, 2, 3, 2, 1, 1, 1, 1, 0, 0, 0, 0 } },
    IncidentTopic { "consent", "Form or side", "records_consent", 100, 60,
        { 0, 0, 0, 4, 1, 0, 2, 1, 0, 0, 0, 0 } },
    IncidentTopic { "other", "Other", "other", 100, 30, { 2, 2, 2, 2, 2, 2, 4, 2, 2, 0, 0, 0 } },
};

constexpr std::array HomeIncidents {
    IncidentTopic { "falls", "Fall of a resident", "falls", 110, 120,
        { 0, 0, 0, 0, 0, 0, 0, 0, 0, 34, 52, 24 } },
    IncidentTopic { "medication", "Missed, late or wrong", "medication", 100, 60,
        { 0, 0, 0, 0, 0, 0, 0, 0, 0, 18, 16, 22 } },
    IncidentTopic { "pressure_ulcer", "Skin damage", "pressure_care", 110, 200,
        { 0, 0, 0, 0, 0, 0, 0, 0, 0, 4, 6, 18 } },
    IncidentTopic { "nutrition", "Weight and fluids", "nutrition", 90, 90,
        { 0, 0, 0, 0, 0, 0, 0, 0, 0, 4, 6, 7 } },
    IncidentTopic { "infection_control", "Outbreak or infection", "environment_infection", 190, 90,
        { 0, 0, 0, 0, 0, 0, 0, 0, 0, 4, 4, 5 } },
    IncidentTopic { "violence", "Between residents or towards staff", "attitude", 100, 80,
        { 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 16, 3 } },
    IncidentTopic { "safeguarding", "Concern for a resident", "safeguarding_restriction", 100, 80,
        { 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 5, 3 } },
    IncidentTopic { "infrastructure", "Building and services", "environment_infection", 140, 20,
        { 0, 0, 0, 0, 0, 0, 0, 0, 0, 4, 3, 3 } },
    IncidentTopic { "medical_device", "Equipment", "equipment_it", 100, 50,
        { 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 3, 4 } },
    IncidentTopic { "communication", "With doctors and hospital", "communication", 110, 50,
        { 0, 0, 0, 0, 0, 0, 0, 0, 0, 4, 4, 5 } },
    IncidentTopic { "access_admission_transfer_discharge", "Back from hospital", "discharge", 130,
        60, { 0, 0, 0, 0, 0, 0, 0, 0, 0, 3, 3, 6 } },
    IncidentTopic { "documentation", "Charts and plans", "records_consent", 100, 30,
        { 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 2, 3 } },
    IncidentTopic { "security", "Left the home", "safeguarding_restriction", 90, 40,
        { 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 4, 0 } },
    IncidentTopic {
        "staffing", "Too few staff", "staffing", 140, 30, { 0, 0, 0, 0, 0, 0, 0, 0, 0, 3, 4, 4 } },
    IncidentTopic { "treatment", "Skin tear or catheter", "treatment", 100, 120,
        { 0, 0, 0, 0, 0, 0, 0, 0, 0, 4, 6, 12 } },
    IncidentTopic { "other", "Other", "other", 100, 30, { 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 2, 2 } },
};

constexpr std::array TrustClaims {
    ClaimTopic { "failure_delay_diagnosis", "diagnosis", "Delayed recovery",
        "It is said that a diagnosis was made late %1 and that earlier tests would have shown it.",
        true, 22, 4 },
    ClaimTopic { "failure_delay_treatment", "treatment", "Further operation needed",
        "It is said that treatment %1 began too late.", true, 16, 4 },
    ClaimTopic { "inadequate_nursing_care", "treatment", "Pain and distress",
        "It is said that care %1 fell below a reasonable standard over several days.", true, 12,
        2 },
    ClaimTopic { "pressure_ulcer", "pressure_care", "Pressure ulcer",
        "It is said that a pressure ulcer that began %1 could have been avoided.", true, 10, 2 },
    ClaimTopic { "fall_of_patient", "falls", "Broken hip",
        "It is said that a fall %1 followed from a missing risk assessment.", true, 10, 3 },
    ClaimTopic { "medication_error", "medication", "Reaction to a medicine",
        "It is said that a medicine was given %1 despite a known allergy.", true, 6, 2 },
    ClaimTopic { "intra_operative_problem", "treatment", "Nerve injury",
        "It is said that a nerve was injured during an operation, with follow-up %1.", true, 9, 4 },
    ClaimTopic { "failure_to_warn", "records_consent", "Unexpected outcome",
        "It is said that the risk was not explained %1 before the form was signed.", true, 7, 3 },
    ClaimTopic { "failure_to_monitor", "treatment", "Brain injury",
        "It is said that signs of worsening %1 were not acted on.", true, 3, 5 },
    ClaimTopic { "slip_or_trip", "environment_infection", "Sprained wrist",
        "A visitor is said to have slipped on a wet floor %1.", false, 7, 1 },
    ClaimTopic { "manual_handling", "staffing", "Back injury",
        "A member of staff is said to have hurt the back while moving a bed %1.", false, 6, 2 },
    ClaimTopic { "assault", "safeguarding_restriction", "Bruising and anxiety",
        "A member of staff was struck %1 and says that the risk was known.", false, 4, 1 },
    ClaimTopic { "needlestick", "environment_infection", "Needle injury",
        "A member of staff was pricked by a needle left in a bin liner %1.", false, 4, 1 },
    ClaimTopic { "stress_bullying", "staffing", "Stress at work",
        "A former member of staff claims for stress while working %1.", false, 3, 2 },
    ClaimTopic { "data_breach", "records_consent", "Distress",
        "A letter about the claimant, written %1, was sent to another household.", false, 4, 1 },
    ClaimTopic { "property_loss", "other", "Loss of belongings",
        "Hearing aids and a ring are said to have been lost %1.", false, 3, 1 },
};

constexpr std::array HomeClaims {
    ClaimTopic { "fall_of_patient", "falls", "Broken hip",
        "It is said that a fall %1 could have been prevented by a sensor that the plan asked for.",
        true, 40, 3 },
    ClaimTopic { "pressure_ulcer", "pressure_care", "Pressure ulcer",
        "It is said that a pressure ulcer that began %1 could have been avoided.", true, 25, 2 },
    ClaimTopic { "medication_error", "medication", "Reaction to a medicine",
        "It is said that a tablet meant for somebody else was given %1.", true, 10, 1 },
    ClaimTopic { "manual_handling", "staffing", "Back injury",
        "A carer is said to have hurt the back while helping a resident %1.", false, 20, 2 },
    ClaimTopic { "property_loss", "other", "Loss of belongings",
        "A ring and a pair of hearing aids are said to have been lost %1.", false, 12, 1 },
    ClaimTopic { "stress_bullying", "staffing", "Stress at work",
        "A former carer claims for stress while working %1.", false, 3, 2 },
};

} // namespace

std::span<const Topic> topics(PracticeKind kind)
{
    if (kind == PracticeKind::CareHome)
        return HomeTopics;
    return TrustTopics;
}

std::span<const IncidentTopic> incidentTopics(PracticeKind kind)
{
    if (kind == PracticeKind::CareHome)
        return HomeIncidents;
    return TrustIncidents;
}

std::span<const ClaimTopic> claimTopics(PracticeKind kind)
{
    if (kind == PracticeKind::CareHome)
        return HomeClaims;
    return TrustClaims;
}

const char *serviceAreaOf(UnitKind kind)
{
    switch (kind) {
    case UnitKind::Emergency:
        return "emergency";
    case UnitKind::Ward:
    case UnitKind::OlderPeople:
    case UnitKind::Surgery:
        return "inpatient";
    case UnitKind::Maternity:
        return "maternity";
    case UnitKind::Children:
    case UnitKind::Outpatients:
    case UnitKind::Diagnostics:
        return "outpatient";
    case UnitKind::Community:
        return "other_community_healthcare";
    default:
        return "";
    }
}

const char *specialtyOf(UnitKind kind)
{
    switch (kind) {
    case UnitKind::Emergency:
        return "accident_and_emergency";
    case UnitKind::Surgery:
        return "surgical_group";
    case UnitKind::Maternity:
        return "obstetrics_and_gynaecology";
    case UnitKind::Children:
        return "paediatric_group";
    case UnitKind::Diagnostics:
        return "radiology_group";
    case UnitKind::Community:
        return "phm_and_chs_group";
    case UnitKind::Ward:
    case UnitKind::OlderPeople:
    case UnitKind::Outpatients:
        return "general_medicine_group";
    default:
        return "";
    }
}

} // namespace heed
