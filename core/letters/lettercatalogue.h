#pragma once

#include "core/complaints/complaint.h"
#include "core/letters/letter.h"

#include <QHash>

#include <vector>

namespace heed {

/// What issuing a letter of some kind can record in the case.
enum class LetterRecords {
    Nothing,
    Acknowledgement, ///< reg 13(3)
    Holding, ///< how things stand, reg 14(1)
    Delay, ///< reg 14(4)
    Reply, ///< reg 14(2)
    Exclusion, ///< the letter about a decision under reg 8
    LateRefusal, ///< the letter about a decision under reg 12
};

/// Something that a kind of letter must say, under a heading with this mark.
struct LetterNeed
{
    QString mark;
    QString label; ///< "how the complaint was considered"
    QString source; ///< "SI 2009/309 reg 14(2)"
    bool unlessProviderOnly = false; ///< binds only where SI 2009/309 does
};

/// A kind of letter that Heed has a template for.
struct LetterKind
{
    QString code;
    QString title;
    QString purpose; ///< one sentence: when one writes it
    QString source;
    int version = 1; ///< of the shipped text
    std::vector<LetterVariant> variants;
    bool isSignedOff = false; ///< only the responsible person lets it go out
    bool isPart = false; ///< stands inside other letters: letterhead, closing, ombudsman
    QString serves; ///< the register whose records it is written for: "complaint", "candour"
    LetterRecords records = LetterRecords::Nothing;
    std::vector<LetterNeed> needs;
};

/// A named value that a template may use.
struct LetterFieldInfo
{
    QString name; ///< "reply_by"
    QString label; ///< "the day by which we will reply": also stands in brackets where it is empty
};

/// An ombudsman's details as shipped: nobody has checked them for this organisation.
struct ShippedOmbudsman
{
    QString key; ///< "phso", "lgsco"
    QString name;
    QString phone;
    QString web;
    QString address;
    QString limit;
    QString source;
};

/// What comes with Heed for writing letters, read once from resources/templates.
struct LetterCatalogue
{
    std::vector<LetterKind> kinds;
    std::vector<LetterFieldInfo> fields;
    QStringList flags; ///< yes-or-no fields, for {{#...}}
    QStringList lists; ///< fields with lines of their own: "issues"
    QStringList lineFields; ///< what a line of a list may use
    std::vector<ShippedOmbudsman> ombudsmen;
    QHash<QString, QString> phrases; ///< what a code is called in a letter: "remedy.apology"

    /// Errors: Storage "letters.damaged" with the file.
    [[nodiscard]] static Result<LetterCatalogue> load();
    /// Null when there is none.
    [[nodiscard]] const LetterKind *find(const QString &code) const;
    [[nodiscard]] QString labelOf(const QString &field) const;
};

/// The shipped text of a template. Errors: Storage "letters.damaged" with the file.
[[nodiscard]] Result<QString> shippedTemplate(const QString &code, LetterVariant variant);

} // namespace heed
