#pragma once

#include "core/learning/learningservice.h"
#include "core/records/actionservice.h"
#include "tests/support/teststore.h"
#include "tests/support/testsupport.h"

#include <QVariantMap>

namespace heed::test {

inline QString text(const char *ascii) { return QString::fromLatin1(ascii); }

/// A store with a site, a ward, a complaint of each month and an action on the first of them.
/// Today is Sunday 22 November 2026.
class LearningCase
{
public:
    explicit LearningCase(const QString &theme = QStringLiteral("communication"))
        : m_theme(theme)
    {
        site = add("site", { { text("name"), text("Meadow View") } });
        unit = add("unit", { { text("site_id"), site }, { text("name"), text("Oak") } });
        complaint = addComplaint(QDate(2026, 3, 2));
        action = open(complaint);
    }

    qint64 add(const char *table, const QVariantMap &columns)
    {
        QStringList names;
        QStringList marks;
        QVariantList values;
        for (auto column = columns.begin(); column != columns.end(); ++column) {
            names += column.key();
            marks += QStringLiteral("?");
            values += column.value();
        }
        auto made = store.database().run(QStringLiteral("INSERT INTO %1 (%2) VALUES (%3)")
                                             .arg(QLatin1String(table), names.join(QLatin1Char(',')),
                                                 marks.join(QLatin1Char(','))),
            values);
        if (!made)
            qFatal("%s: %s", table, qPrintable(made.error().detail));
        return (*made)->insertedId();
    }

    /// A complaint of the theme and the ward, received on a day.
    qint64 addComplaint(QDate receivedOn, bool isElsewhere = false)
    {
        const QString day = receivedOn.toString(Qt::ISODate);
        const qint64 id = add("complaint",
            { { text("reference"), text("C-%1").arg(++m_number) },
                { text("type"), text("complaint") }, { text("state"), text("logged") },
                { text("regime"), text("nhs_2009") }, { text("received_on"), day },
                { text("complainant_status"), text("patient") }, { text("site_id"), site },
                { text("unit_id"), isElsewhere ? QVariant() : QVariant(unit) },
                { text("created_at"), text("2026-01-01") },
                { text("updated_at"), text("2026-01-01") } });
        add("complaint_issue",
            { { text("complaint_id"), id }, { text("number"), 1 }, { text("subject"), text("06") },
                { text("summary"), text("Nobody rang back") }, { text("theme"), m_theme } });
        return id;
    }

    ActionId open(qint64 complaintId, QDate dueOn = QDate(2026, 5, 1))
    {
        Action draft;
        draft.kind = QStringLiteral("complaint");
        draft.recordId = complaintId;
        draft.title = QStringLiteral("Ring families on Fridays");
        draft.owner = QStringLiteral("Grace Oduya");
        draft.dueOn = dueOn;
        const auto opened = ActionService(store.session()).open(draft);
        if (!opened)
            qFatal("no action: %s", qPrintable(opened.error().operation));
        return *opened;
    }

    [[nodiscard]] ActionFinish wholeFinish(QDate doneOn = QDate(2026, 4, 20)) const
    {
        ActionFinish finish;
        finish.doneOn = doneOn;
        finish.evidence = QStringLiteral("Log of calls, twelve weeks, checked by the deputy");
        finish.aim.measure = QStringLiteral("issues");
        finish.aim.theme = m_theme;
        finish.aim.checkOn = doneOn.addDays(90);
        return finish;
    }

    [[nodiscard]] ActionCheck answer(CheckAnswer given, QDate on = QDate(2026, 7, 20)) const
    {
        ActionCheck check;
        check.answer = given;
        check.checkedOn = on;
        check.why = QStringLiteral("Fewer such complaints");
        return check;
    }

    /// Finished, looked at, and said to have helped.
    void help(QDate checkedOn = QDate(2026, 7, 20))
    {
        LearningService service(store.session());
        if (!service.finish(action, wholeFinish())
            || !service.check(action, answer(CheckAnswer::Helped, checkedOn)))
            qFatal("the action cannot be finished");
    }

    [[nodiscard]] LearningFile file() const
    {
        const auto found = LearningRegister(store.session()).file(action);
        if (!found)
            qFatal("no action: %s", qPrintable(found.error().operation));
        return *found;
    }

    TestStore store;
    qint64 site = 0;
    qint64 unit = 0;
    qint64 complaint = 0;
    ActionId action;

private:
    QString m_theme;
    int m_number = 0;
};

inline QStringList factsOf(const QList<FieldProblem> &problems)
{
    QStringList facts;
    for (const FieldProblem &problem : problems)
        facts += problem.fact;
    return facts;
}

} // namespace heed::test
