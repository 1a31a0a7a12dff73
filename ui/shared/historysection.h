#pragma once

#include "ui/shared/card.h"
#include "ui/shared/recordhistory.h"
#include "ui/shared/recordsection.h"

namespace heed {

/// What happened with a record, newest first.
class HistorySection : public RecordSection
{
    Q_OBJECT

public:
    using Lines = std::function<Result<std::vector<HistoryLine>>(qint64 recordId)>;

    explicit HistorySection(Lines lines, QWidget *parent = nullptr);

    [[nodiscard]] QString id() const override;
    [[nodiscard]] QString title() const override;
    void show(qint64 recordId) override;

private:
    Lines m_lines;
    Card *m_card;
};

} // namespace heed
