#pragma once

#include "ui/complaints/caseworkcards.h"
#include "ui/complaints/caseworksource.h"
#include "ui/complaints/caseworkwords.h"

#include <QCoreApplication>

/// How the cards of casework are made. Only their own files include it.
namespace heed::caseworkcard {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(heed::CaseworkCards)
};

inline QString column(const char *name) { return QString::fromLatin1(name); }

inline Question day(const char *name, const QString &label, const QString &hint = {})
{
    return { column(name), label, hint, QuestionInput::Day };
}

inline Question line(const char *name, const QString &label, const QString &hint = {})
{
    return { column(name), label, hint };
}

inline Question text(const char *name, const QString &label, const QString &hint = {})
{
    return { column(name), label, hint, QuestionInput::Text };
}

inline Question tick(const char *name, const QString &label, const QString &hint = {})
{
    return { column(name), label, hint, QuestionInput::Tick };
}

inline PartCard *makeCard(const ComplaintDesk &desk, PartWords words,
    std::vector<Question> questions, std::unique_ptr<PartSource> source, QWidget *parent)
{
    return new PartCard(std::move(words), std::move(questions), std::move(source),
        desk.dateParser(), permits(desk.session.role, Capability::WriteRecords), parent);
}

/// A card over rows that nothing else follows from.
template <typename T>
PartCard *plainCard(const ComplaintDesk &desk, ComplaintId id, PartWords words,
    std::vector<Question> questions, typename PartsOfRecord<T>::Say say, T blank, QWidget *parent)
{
    return makeCard(desk, std::move(words), std::move(questions),
        std::make_unique<PartsOfRecord<T>>(
            desk.session, id.value, std::move(say), std::move(blank)),
        parent);
}

} // namespace heed::caseworkcard
