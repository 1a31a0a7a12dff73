#include "ui/fairness/fairnesspage.h"

#include "core/store/audit.h"
#include "core/store/settings.h"
#include "ui/fairness/fairnessform.h"
#include "ui/fairness/fairnessrecord.h"
#include "ui/fairness/fairnesssections.h"
#include "ui/fairness/fairnesswords.h"
#include "ui/shared/filterbar.h"
#include "ui/shared/prompter.h"
#include "ui/shared/recordsheet.h"
#include "ui/shared/translated.h"

#include <QComboBox>
#include <QPushButton>

namespace heed {

namespace {

RegisterPageWords pageWords()
{
    return { QStringLiteral("fairness"), tr("Fairness reviews"), tr("Open a review"),
        Glyph::Fairness,
        tr("You are named on no review. A review of a person is the exception: it opens only "
           "after a learning response raised a concern about one person."),
        tr("No review that you are named on fits these filters.") };
}

} // namespace

FairnessPage::FairnessPage(
    RecordDesk desk, FairnessService &service, Prompter &prompter, bool isPractice, QWidget *parent)
    : RegisterPage(pageWords(), desk.session, parent)
    , m_desk(std::move(desk))
    , m_service(service)
    , m_prompter(prompter)
    , m_isPractice(isPractice)
    , m_source(m_desk)
    , m_terms(FairnessTerms::load().value_or(FairnessTerms {}))
    , m_filters(makeFilters())
    , m_sheet(new RecordSheet(QStringLiteral("fairness"), this))
    , m_form(new FairnessForm(m_desk, service, this))
{
    m_sheet->addSections(makeFairnessSections(m_desk, service, m_sheet));
    assemble(m_source, m_filters, m_sheet, m_form);
    connect(m_sheet, &RecordSheet::recordWanted, this,
        [this](const RecordRef &record) { m_desk.open(record); });
    connect(&service, &FairnessService::fairnessesChanged, this, &FairnessPage::reload);
    connect(&service, &FairnessService::fairnessChanged, this, [this](FairnessId) { reload(); });
}

FairnessPage::~FairnessPage() { takeApart(); }

FilterBar *FairnessPage::makeFilters()
{
    auto *bar = new FilterBar(
        { QStringLiteral("fairness"), tr("Search in your reviews (Ctrl+F)") }, this);
    m_state = bar->addBarChoice("filterState", tr("Stands at"), tr("Open and ended"));
    m_state->addItem(tr("Open"), QStringLiteral("open"));
    m_state->addItem(tr("Ended"), QStringLiteral("closed"));
    m_suspended = bar->addToggle("filterSuspended", tr("S&uspended"), Glyph::Soon);
    return bar;
}

void FairnessPage::applyFilters()
{
    FairnessQuery query;
    query.searchText = m_filters->search()->text();
    const QString state = m_state->currentData().toString();
    if (state == QLatin1String("open"))
        query.which = FairnessQuery::Which::Open;
    if (state == QLatin1String("closed"))
        query.which = FairnessQuery::Which::Closed;
    query.suspendedOnly = m_suspended->isChecked();
    query.binned = showsBin();
    m_source.query = query;
}

bool FairnessPage::showRecord(qint64 id)
{
    // Noted first: nothing is shown that the trail does not know of.
    return m_service.look(FairnessId { id }) && RegisterPage::showRecord(id);
}

void FairnessPage::refresh()
{
    if (shownId() != 0 && !m_service.look(FairnessId { shownId() }))
        showList();
    RegisterPage::refresh();
}

Result<void> FairnessPage::takeOutOfBin(qint64 id) { return m_service.restore({ id }); }

Result<void> FairnessPage::fillForm(qint64 id)
{
    if (id == 0) {
        m_form->fill({});
        return {};
    }
    return m_source.records().byId(FairnessId { id }).map([this](const FairnessReview &review) {
        m_form->fill(review);
    });
}

void FairnessPage::saveRecord()
{
    const auto review = m_source.records().byId(FairnessId { shownId() });
    if (!review)
        return;
    const FileQuestion question { tr("Save the signed record"),
        QStringLiteral("%1.pdf").arg(review->reference), tr("PDF (*.pdf)") };
    m_prompter.askSaveFile(question, [this](const QString &path) {
        tell(writeRecord(path),
            tr("The record is saved. It is not encrypted: keep it where only the named people "
               "can read it."));
    });
}

Result<void> FairnessPage::writeRecord(const QString &path)
{
    const FairnessId id { shownId() };
    const auto file = m_source.records().file(id);
    if (!file)
        return Failure(file.error());
    FairnessRecordFrame frame;
    frame.isPractice = m_isPractice;
    frame.organisation
        = setting(m_desk.session.database, QStringLiteral("organisation.name")).value_or(QString());
    frame.seal = auditHead(m_desk.session.database).value_or(QString());
    frame.likes = m_source.records().likeCases(file->review).value_or(std::vector<LikeCase> {});
    return m_service.notePrinted(id).and_then(
        [&] { return renderPdf(fairnessRecord(*file, frame), path); });
}

void FairnessPage::binShown()
{
    const FairnessId id { shownId() };
    const auto binned = m_service.bin(id, {});
    if (binned)
        showList();
    tell(binned, tr("The review is in the bin."),
        [this, id] { return m_service.restore(id).map([this, id] { showRecord(id.value); }); });
}

} // namespace heed
