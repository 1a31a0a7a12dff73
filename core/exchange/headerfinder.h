#pragma once

#include "core/exchange/fieldspec.h"
#include "core/exchange/importmap.h"
#include "core/exchange/problem.h"
#include "core/exchange/tablereader.h"

#include <QList>

namespace heed {

/// How sure a header was recognised; lower is surer.
enum class HeaderMatch {
    Told, ///< by the map file
    Exact,
    Words, ///< same words in another order, or with filler words
    Noun, ///< after leaving out "complaint", "claim", ...
    Spelling, ///< one or two letters astray
    None,
};

/// One column of the file.
struct ColumnBinding
{
    QString header; ///< theirs, trimmed, line breaks as spaces
    std::optional<qsizetype> field; ///< position in KindSpec::fields()
    HeaderMatch match = HeaderMatch::None;
    int rank = 0; ///< tells two columns for one field apart: the lower is surer
    bool ignored = false; ///< the map file says to leave it out
    bool unread = false; ///< known to have no field: said only where it holds something
};

struct HeaderResult
{
    int line = 0; ///< of the header row; 0: none found
    qsizetype row = -1; ///< its position among the rows given
    QList<ColumnBinding> columns;
    QList<Problem> problems; ///< of duplicate, guessed and unknown headers
    int matched = 0; ///< fields recognised
};

/// Finds the row of headers among the first rows of a file and says which column is which field.
/// Title lines above it are skipped; a line of group headings directly above ("Patient",
/// "Complainant") helps to tell columns apart.
class HeaderFinder
{
public:
    HeaderFinder(const KindSpec &spec, const ImportMap &map);

    /// How many rows find() wants to see.
    static constexpr int rowsToLookAt = 60;

    [[nodiscard]] HeaderResult find(const QList<TableRow> &rows) const;

private:
    struct Match
    {
        std::optional<qsizetype> field;
        HeaderMatch how = HeaderMatch::None;
        bool ignored = false;
        int rank = 0; ///< place among the names of its field: earlier names are surer
    };
    struct Name
    {
        qsizetype field = 0;
        int rank = 0;
    };

    [[nodiscard]] Match match(const QString &header) const;
    [[nodiscard]] Match matchWords(const QString &header) const;
    [[nodiscard]] Match matchSpelling(const QString &words) const;
    [[nodiscard]] int score(const TableRow &row) const;
    [[nodiscard]] QList<ColumnBinding> bind(const TableRow &header, const TableRow *groups) const;
    void settleDuplicates(HeaderResult &result) const;

    const KindSpec &m_spec;
    const ImportMap &m_map;
    QHash<QString, Name> m_exact;
    QHash<QString, Name> m_words;
    QHash<QString, Name> m_bare;
};

} // namespace heed
