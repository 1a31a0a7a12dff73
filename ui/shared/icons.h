#pragma once

#include "ui/shared/theme.h"

#include <QIcon>

namespace heed {

/// The pictures that Heed uses, by what they stand for.
enum class Glyph {
    Today,
    Complaints,
    Incidents,
    Candour,
    Claims,
    Voice,
    Fairness,
    Learning,
    Packs,
    Dashboard,
    Settings,
    Search,
    Lock,
    Unlock,
    User,
    Users,
    AddUser,
    Overdue,
    Soon,
    Done,
    Info,
    Waiting,
    Close,
    Add,
    Check,
    Next,
    Previous,
    Up,
    Down,
    Back,
    Print,
    Document,
    Download,
    Upload,
    Edit,
    Bin,
    Undo,
    Filter,
    Columns,
    Phone,
    Letter,
    Place,
    Calendar,
    Show,
    Hide,
    Link,
    Attachment,
    Note,
    Shield,
    Key,
    Help,
    Refresh,
    Save,
    Copy,
    Table,
    Chart,
    More,
    Ombudsman,
    Money,
    Organisation,
    Flag,
    Error,
    History,
    Database,
    Backup,
    Practice,
    Send,
    SignOut,
    Tasks,
    Circle,
    CurrentStep,
    OpenElsewhere,
};

/// A picture that is drawn in the palette's colours, at any size, light or dark.
[[nodiscard]] QIcon icon(Glyph glyph);
/// The same in the colour of a status, accent or the text on the accent.
[[nodiscard]] QIcon icon(Glyph glyph, Tone tone);
[[nodiscard]] QIcon icon(Glyph glyph, QPalette::ColorRole role);
[[nodiscard]] Glyph glyphFor(Tone tone);

/// The code point in the icon font; for tests.
[[nodiscard]] char16_t codePoint(Glyph glyph);
/// The family of the embedded icon font; empty when it could not be loaded.
[[nodiscard]] QString iconFontFamily();

} // namespace heed
