#pragma once

#include "core/duties/cqcrequestservice.h"
#include "ui/returns/returnsroom.h"

namespace heed {

class Card;
class InlineError;
class PageHeader;
class PartCard;
class ProgressStrip;

/// The regulator's requests with their 28 days, and the reports that answer them.
class RequestsPanel final : public ReturnsPanel
{
    Q_OBJECT

public:
    explicit RequestsPanel(Workspace &workspace, QWidget *parent = nullptr);
    void refresh() override;
    bool showRecord(qint64 id) override;
    bool beginNew() override;

private:
    void showAnswers();
    void save(const CqcRequest &request);

    Workspace &m_workspace;
    CqcRequestService m_service;
    PageHeader *m_header;
    InlineError *m_error;
    ProgressStrip *m_progress;
    Card *m_answers;
    PartCard *m_requests = nullptr;
};

} // namespace heed
