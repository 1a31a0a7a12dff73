#pragma once

#include "core/complaints/complaint.h"

namespace heed {

using LetterId = TypedId<struct LetterTag>;
using LetterStepId = TypedId<struct LetterStepTag>;
using LetterTemplateId = TypedId<struct LetterTemplateTag>;

/// Where a letter stands. Only a draft can be typed into; an issued letter is never changed again.
enum class LetterStatus { Draft, Submitted, Signed, Issued, Dropped };

template <> struct EnumCodes<LetterStatus>
{
    static constexpr std::array list {
        std::pair { LetterStatus::Draft, "draft" },
        std::pair { LetterStatus::Submitted, "submitted" },
        std::pair { LetterStatus::Signed, "signed" },
        std::pair { LetterStatus::Issued, "issued" },
        std::pair { LetterStatus::Dropped, "dropped" },
    };
};

/// What somebody did with a letter as a whole.
enum class LetterAct { Submit, TakeBack, SendBack, Sign, Issue, Drop };

template <> struct EnumCodes<LetterAct>
{
    static constexpr std::array list {
        std::pair { LetterAct::Submit, "submit" },
        std::pair { LetterAct::TakeBack, "take_back" },
        std::pair { LetterAct::SendBack, "send_back" },
        std::pair { LetterAct::Sign, "sign" },
        std::pair { LetterAct::Issue, "issue" },
        std::pair { LetterAct::Drop, "drop" },
    };
};

/// How a letter is worded: as usual, or in short sentences and easy words.
enum class LetterVariant { Standard, Plain };

template <> struct EnumCodes<LetterVariant>
{
    static constexpr std::array list {
        std::pair { LetterVariant::Standard, "standard" },
        std::pair { LetterVariant::Plain, "plain" },
    };
};

/// One version of one template, as shipped or as somebody edited it.
struct LetterTemplate
{
    LetterTemplateId id;
    QString code; ///< "acknowledgement": see lettercatalogue.h
    LetterVariant variant = LetterVariant::Standard;
    int version = 1;
    std::optional<int> shippedVersion; ///< that of the shipped text; unset when it was edited here
    QString body; ///< Mustache
    QString source;
    QString editedBy;
    QDateTime editedAt;
};

/// One letter of a complaint. `body` is the text as it is edited, with its marks (lettertext.h);
/// `content` and `pdf` are what went out, frozen at issue, each with its BLAKE2b hash (256 bits, in
/// hexadecimal).
struct Letter
{
    LetterId id;
    qint64 revision = 1;
    ComplaintId complaintId;
    QString code; ///< of its template
    LetterVariant variant = LetterVariant::Standard;
    int templateVersion = 1;
    QString title;
    LetterStatus status = LetterStatus::Draft;
    bool largePrint = false;
    QString body;
    QString createdBy;
    QDateTime createdAt;
    QDateTime changedAt;
    QString submittedBy;
    QDateTime submittedAt;
    QString signedBy;
    QDateTime signedAt;
    QString issuedBy;
    QDateTime issuedAt;
    QDate issuedOn;
    QByteArray content; ///< UTF-8
    QString contentHash;
    QByteArray pdf;
    QString pdfHash;
};

/// One step on the way of a letter.
struct LetterStep
{
    LetterStepId id;
    LetterId letterId;
    LetterAct act = LetterAct::Submit;
    QString takenBy;
    QDateTime takenAt;
    QString comment;
};

template <> struct RowOf<LetterTemplate>
{
    static constexpr auto table = "letter_template";
    template <typename Self, typename Visit> static void fields(Self &row, Visit &&visit)
    {
        visit("code", row.code);
        visit("variant", row.variant);
        visit("version", row.version);
        visit("shipped_version", row.shippedVersion);
        visit("body", row.body);
        visit("source", row.source);
        visit("edited_by", row.editedBy);
        visit("edited_at", row.editedAt);
    }
};

template <> struct RowOf<Letter>
{
    static constexpr auto table = "letter";
    template <typename Self, typename Visit> static void fields(Self &row, Visit &&visit)
    {
        visit("revision", row.revision);
        visit("complaint_id", row.complaintId);
        visit("template", row.code);
        visit("variant", row.variant);
        visit("template_version", row.templateVersion);
        visit("title", row.title);
        visit("status", row.status);
        visit("large_print", row.largePrint);
        visit("body", row.body);
        visit("created_by", row.createdBy);
        visit("created_at", row.createdAt);
        visit("changed_at", row.changedAt);
        visit("submitted_by", row.submittedBy);
        visit("submitted_at", row.submittedAt);
        visit("signed_by", row.signedBy);
        visit("signed_at", row.signedAt);
        visit("issued_by", row.issuedBy);
        visit("issued_at", row.issuedAt);
        visit("issued_on", row.issuedOn);
        visit("content", row.content);
        visit("content_hash", row.contentHash);
        visit("pdf", row.pdf);
        visit("pdf_hash", row.pdfHash);
    }
};

template <> struct RowOf<LetterStep>
{
    static constexpr auto table = "letter_step";
    template <typename Self, typename Visit> static void fields(Self &row, Visit &&visit)
    {
        visit("letter_id", row.letterId);
        visit("step", row.act);
        visit("taken_by", row.takenBy);
        visit("taken_at", row.takenAt);
        visit("comment", row.comment);
    }
};

} // namespace heed
