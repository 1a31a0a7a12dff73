#include "core/governance/panelnames.h"

#include "core/governance/anonymise.h"
#include "core/store/database.h"

#include <QRegularExpression>

namespace heed {

namespace {

const QString gone = QStringLiteral("[name]");

QString withoutTitle(const QString &name)
{
    static const QRegularExpression title(
        QStringLiteral("^(?:mr|mrs|ms|miss|mx|dr|prof|professor|rev|sir|dame|sister|nurse)\\.? "),
        QRegularExpression::CaseInsensitiveOption);
    return QString(name).remove(title).simplified();
}

/// What follows a title is a name, whoever it is.
QString withoutTitled(QString text)
{
    static const QRegularExpression titled(
        QStringLiteral("\\b(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor)\\.? "
                       "(?:\\p{Lu}[\\p{L}'\u2019-]+)(?: \\p{Lu}[\\p{L}'\u2019-]+)?"),
        QRegularExpression::UseUnicodePropertiesOption);
    return text.replace(titled, gone);
}

} // namespace

Result<QStringList> namesInComplaint(Database &database, ComplaintId id)
{
    static const QString sql = QStringLiteral(
        "SELECT p.name FROM person p JOIN complaint c ON p.id IN (c.complainant_id, c.patient_id) "
        "WHERE c.id = ?1 "
        "UNION SELECT handler FROM complaint WHERE id = ?1 "
        "UNION SELECT received_by FROM complaint WHERE id = ?1 "
        "UNION SELECT reply_signed_by FROM complaint WHERE id = ?1 "
        "UNION SELECT person FROM staff_subject WHERE complaint_id = ?1 "
        "UNION SELECT told_by FROM staff_subject WHERE complaint_id = ?1 "
        "UNION SELECT person FROM statement WHERE complaint_id = ?1 "
        "UNION SELECT person FROM assignment WHERE kind = 'complaint' AND record_id = ?1 "
        "UNION SELECT owner FROM action WHERE kind = 'complaint' AND record_id = ?1");
    static const QString numbered = QString(sql).replace(QStringLiteral("?1"), QStringLiteral("?"));
    QVariantList values;
    values.fill(id.value, numbered.count(QLatin1Char('?')));
    return database.run(numbered, values).map([](Statement *row) {
        QStringList names;
        while (row->next()) {
            if (!row->isNull(0))
                names += row->text(0);
        }
        return names;
    });
}

Result<NameMask> NameMask::load(Database &database)
{
    static const QString sql
        = QStringLiteral("SELECT name FROM person UNION SELECT name FROM app_user "
                         "UNION SELECT name FROM panel_member UNION SELECT person FROM interest "
                         "UNION SELECT handler FROM complaint "
                         "UNION SELECT person FROM staff_subject "
                         "UNION SELECT person FROM statement");
    return database.run(sql).map([](Statement *row) {
        NameMask mask;
        while (row->next()) {
            const QString name = withoutTitle(row->text(0)).toLower();
            if (name.contains(QLatin1Char(' ')))
                mask.m_names += name;
        }
        return mask;
    });
}

QString NameMask::masked(const QString &text, const QStringList &ofTheCase) const
{
    if (text.trimmed().isEmpty())
        return text;
    QString result = withoutNames(text, ofTheCase);
    const QString small = result.toLower();
    for (const QString &name : m_names) {
        if (!small.contains(name))
            continue;
        const QRegularExpression whole(
            QStringLiteral("(?:\\b(?:mr|mrs|ms|miss|mx|dr|prof|professor)\\.? )?(?<![\\w-])%1"
                           "(?![\\w-])")
                .arg(QRegularExpression::escape(name)),
            QRegularExpression::CaseInsensitiveOption
                | QRegularExpression::UseUnicodePropertiesOption);
        result.replace(whole, gone);
    }
    return withoutTitled(result);
}

} // namespace heed
