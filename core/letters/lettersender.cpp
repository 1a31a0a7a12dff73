#include "core/letters/lettersender.h"

#include "core/store/database.h"
#include "core/store/settings.h"
#include "core/store/transaction.h"

#include <array>

namespace heed {

namespace {

struct SenderSetting
{
    const char *key;
    QString LetterSender::*text;
};

constexpr std::array senderSettings {
    SenderSetting { "letters.address", &LetterSender::address },
    SenderSetting { "letters.phone", &LetterSender::phone },
    SenderSetting { "letters.email", &LetterSender::email },
    SenderSetting { "letters.team", &LetterSender::team },
    SenderSetting { "letters.signer-name", &LetterSender::signerName },
    SenderSetting { "letters.signer-role", &LetterSender::signerRole },
    SenderSetting { "letters.advocacy", &LetterSender::advocacy },
};

struct OmbudsmanSetting
{
    const char *key;
    QString OmbudsmanDetails::*text;
};

constexpr std::array ombudsmanSettings {
    OmbudsmanSetting { "name", &OmbudsmanDetails::name },
    OmbudsmanSetting { "phone", &OmbudsmanDetails::phone },
    OmbudsmanSetting { "web", &OmbudsmanDetails::web },
    OmbudsmanSetting { "address", &OmbudsmanDetails::address },
    OmbudsmanSetting { "limit", &OmbudsmanDetails::limit },
};

const QString checkedOn = QStringLiteral("checked-on");

QString ombudsmanKey(const QString &body, const QString &key)
{
    return QStringLiteral("ombudsman.%1.%2").arg(body, key);
}

OmbudsmanDetails shippedDetails(const ShippedOmbudsman &shipped)
{
    return { shipped.name, shipped.phone, shipped.web, shipped.address, shipped.limit, {} };
}

Result<void> loadOmbudsman(Database &database, const QString &body, OmbudsmanDetails &details)
{
    for (const OmbudsmanSetting &each : ombudsmanSettings) {
        const auto value
            = setting(database, ombudsmanKey(body, QLatin1String(each.key)), details.*each.text);
        if (!value)
            return Failure(value.error());
        details.*each.text = *value;
    }
    return setting(database, ombudsmanKey(body, checkedOn)).map([&](const QString &day) {
        details.checkedOn = QDate::fromString(day, Qt::ISODate);
    });
}

/// Writes a setting where somebody changed it: what was shipped and left alone stays the shipped.
Result<void> keep(
    Transaction &transaction, const QString &key, const QString &before, const QString &after)
{
    if (before == after)
        return {};
    return setSetting(transaction, key, after);
}

Result<void> saveOmbudsman(Transaction &transaction, const QString &body,
    const OmbudsmanDetails &before, const OmbudsmanDetails &after)
{
    for (const OmbudsmanSetting &each : ombudsmanSettings) {
        const auto done = keep(transaction, ombudsmanKey(body, QLatin1String(each.key)),
            before.*each.text, after.*each.text);
        if (!done)
            return done;
    }
    return keep(transaction, ombudsmanKey(body, checkedOn), before.checkedOn.toString(Qt::ISODate),
        after.checkedOn.toString(Qt::ISODate));
}

const QString phso = QStringLiteral("phso");
const QString lgsco = QStringLiteral("lgsco");

} // namespace

Result<LetterSender> loadLetterSender(Database &database, const LetterCatalogue &catalogue)
{
    LetterSender sender;
    for (const ShippedOmbudsman &shipped : catalogue.ombudsmen)
        (shipped.key == phso ? sender.phso : sender.lgsco) = shippedDetails(shipped);
    const auto name = setting(database, QStringLiteral("organisation.name"));
    if (!name)
        return Failure(name.error());
    sender.organisation = *name;
    for (const SenderSetting &each : senderSettings) {
        const auto value = setting(database, QLatin1String(each.key));
        if (!value)
            return Failure(value.error());
        sender.*each.text = *value;
    }
    return loadOmbudsman(database, phso, sender.phso)
        .and_then([&] { return loadOmbudsman(database, lgsco, sender.lgsco); })
        .map([&] { return sender; });
}

Result<void> saveLetterSender(
    Transaction &transaction, const LetterSender &before, const LetterSender &after)
{
    for (const SenderSetting &each : senderSettings) {
        const auto done
            = keep(transaction, QLatin1String(each.key), before.*each.text, after.*each.text);
        if (!done)
            return done;
    }
    return saveOmbudsman(transaction, phso, before.phso, after.phso).and_then([&] {
        return saveOmbudsman(transaction, lgsco, before.lgsco, after.lgsco);
    });
}

} // namespace heed
