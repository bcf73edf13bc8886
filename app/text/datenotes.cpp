#include "app/text/datenotes.h"

#include "app/text/tongue.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace detente::ui {

namespace {

struct NoteWords {
    const char *key;
    const char *words;
};

constexpr std::array kNotes{
    NoteWords{"day-first", QT_TRANSLATE_NOOP("DateNotes", "Taken with the day before the month.")},
    NoteWords{"old-style", QT_TRANSLATE_NOOP("DateNotes", "Old Style was turned into New Style.")},
    NoteWords{"dual-date", QT_TRANSLATE_NOOP("DateNotes", "Old Style and New Style agree.")},
    NoteWords{"winter-two-years", QT_TRANSLATE_NOOP("DateNotes", "The winter was taken to begin in December.")},
    NoteWords{"century",
              QT_TRANSLATE_NOOP("DateNotes", "The century was taken as the hundred years that begin alike.")},
    NoteWords{"decade-or-century", QT_TRANSLATE_NOOP("DateNotes", "Taken as ten years, not as a hundred.")},
    NoteWords{"draft-2012", QT_TRANSLATE_NOOP("DateNotes", "Read as EDTF of the 2012 draft and rewritten.")},
    NoteWords{"relative", QT_TRANSLATE_NOOP("DateNotes", "Counted from the reference day.")},
};

} // namespace

QString dateNoteText(const QString &key, Language language)
{
    const auto found = std::find_if(kNotes.begin(), kNotes.end(),
                                    [&key](const NoteWords &note) { return key == QLatin1String(note.key); });
    return found == kNotes.end() ? QString() : Tongue::of(language).translate("DateNotes", found->words);
}

} // namespace detente::ui
