#pragma once

#include "ui/shared/recorddesk.h"
#include "ui/shared/recordsection.h"
#include "ui/shared/refill.h"

class QVBoxLayout;

namespace heed {

/// What belongs to a record of any register: other records, and what was promised because of it.
class TogetherSection : public RecordSection
{
    Q_OBJECT

public:
    /// `kind` is one of recordkind.
    TogetherSection(const Session &session, const CodeLists &codes, const QString &kind,
        QWidget *parent = nullptr);

    [[nodiscard]] QString id() const override;
    [[nodiscard]] QString title() const override;
    void show(qint64 recordId) override;

private:
    RecordDesk m_desk;
    QString m_kind;
    QVBoxLayout *m_layout;
    Refill m_inside;
};

} // namespace heed
