#pragma once

#include "ui/shared/listmemory.h"
#include "ui/shared/registersource.h"
#include "ui/shell/page.h"

#include <functional>

class QStackedWidget;

namespace heed {

class BinView;
class FilterBar;
class Notice;
class PageHeader;
class RecordForm;
class RecordSheet;
class RegisterModel;
class RegisterView;
class EmptyState;

/// A source whose list can be narrowed to given records.
class NarrowedSource : public RegisterSource
{
public:
    /// Only these, whatever else the filters say; unset: all.
    virtual void showOnly(const std::optional<QList<qint64>> &ids) = 0;
    /// How many records there are without any filter, those in the bin not counted.
    [[nodiscard]] virtual Result<int> total() const = 0;
};

/// What a register's page says.
struct RegisterPageWords
{
    QString name; ///< goes into the object names: "incident"
    QString title;
    QString newVerb;
    Glyph glyph;
    QString empty; ///< what it means that there is no record at all
    QString nothingFound;
};

/// The page of a register: its list with filters, one record, and the form. The room gives the
/// parts and fills them.
class RegisterPage : public Page
{
    Q_OBJECT

public:
    void refresh() override;
    QWidget *firstFocus() override;
    bool focusSearch() override;
    bool showRecord(qint64 id) override;
    void showRecords(const QList<qint64> &ids, const QString &heading) override;
    bool beginNew() override;
    bool goBack() override;

    [[nodiscard]] RegisterView *list() const { return m_view; }
    [[nodiscard]] RegisterModel *model() const { return m_model; }

protected:
    RegisterPage(RegisterPageWords words, const Session &session, QWidget *parent);
    /// Takes the parts; the source must outlive the page.
    void assemble(NarrowedSource &source, FilterBar *filters, RecordSheet *sheet, RecordForm *form);
    /// Ends every part, while what they were made with still lives. Called by the room's
    /// destructor.
    void takeApart();
    /// What the room does when the list is about to be read again: filters into its query.
    virtual void applyFilters() = 0;
    virtual void refreshFilters() { }
    /// Fills the sheet. Errors: NotFound.
    virtual Result<void> fillSheet(qint64 id) = 0;
    /// Fills the form: from a record, or blank for 0.
    virtual Result<void> fillForm(qint64 id) = 0;
    /// Takes a record out of the bin.
    virtual Result<void> takeOutOfBin(qint64 id) = 0;
    void hideEvent(QHideEvent *event) override;

    /// True while the list shows what is in the bin.
    [[nodiscard]] bool showsBin() const;
    [[nodiscard]] qint64 shownId() const { return m_shownId; }
    void reload();
    void reloadSheet();
    void showList();
    void showForm(qint64 id);
    /// Tells the outcome of a deed: the error, or what was done with a way back.
    void tell(
        const Result<void> &done, const QString &sentence, std::function<Result<void>()> undo = {});

private:
    QWidget *makeListPage();
    void connectForm();
    void say(const QString &sentence);
    void openRow(qint64 id);
    void tellCount();

    RegisterPageWords m_words;
    const Session &m_session;
    bool m_mayWrite;
    ListMemory m_memory;
    BinView *m_bin = nullptr;
    NarrowedSource *m_source = nullptr;
    FilterBar *m_filters = nullptr;
    RecordSheet *m_sheet = nullptr;
    RecordForm *m_form = nullptr;
    RegisterModel *m_model = nullptr;
    RegisterView *m_view = nullptr;
    PageHeader *m_header = nullptr;
    EmptyState *m_empty = nullptr;
    EmptyState *m_nothing = nullptr;
    QStackedWidget *m_lists = nullptr;
    QStackedWidget *m_stack;
    Notice *m_notice;
    std::function<Result<void>()> m_undo;
    int m_total = 0; ///< records that could be listed
    qint64 m_shownId = 0;
    qint64 m_formId = -1; ///< what the form was filled with; -1 nothing
};

} // namespace heed
