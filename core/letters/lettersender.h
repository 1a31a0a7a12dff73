#pragma once

#include "core/letters/lettercatalogue.h"

namespace heed {

class Database;
class Transaction;

/// Where a complainant can turn next. What stands here was shipped with Heed or typed by somebody:
/// `checkedOn` says when a person last made sure that it is right.
struct OmbudsmanDetails
{
    QString name;
    QString phone;
    QString web;
    QString address;
    QString limit; ///< "within one year of ..."
    QDate checkedOn;
};

/// Who writes: what every letter of an organisation says of itself. Kept in the settings.
struct LetterSender
{
    QString organisation;
    QString address;
    QString phone;
    QString email;
    QString team; ///< "Complaints team"
    QString signerName; ///< the responsible person, SI 2009/309 reg 4
    QString signerRole;
    QString advocacy; ///< who helps people with complaints here, and how to reach them
    OmbudsmanDetails phso;
    OmbudsmanDetails lgsco;

    [[nodiscard]] const OmbudsmanDetails &ombudsman(OmbudsmanBody body) const
    {
        return body == OmbudsmanBody::Phso ? phso : lgsco;
    }
};

/// Settings that are not set take what the catalogue ships. Errors: Storage.
[[nodiscard]] Result<LetterSender> loadLetterSender(
    Database &database, const LetterCatalogue &catalogue);
/// Writes what differs, each noted in the audit chain. The organisation's own name is not changed.
Result<void> saveLetterSender(
    Transaction &transaction, const LetterSender &before, const LetterSender &after);

} // namespace heed
