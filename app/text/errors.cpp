#include "app/text/errors.h"

#include "app/text/tongue.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>
#include <array>

namespace detente::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

struct ReasonWord {
    const char *key;
    const char *word;
};

template <class Table>
const char *findReason(const Table &table, const QString &key)
{
    const auto found = std::find_if(table.begin(), table.end(),
                                    [&key](const ReasonWord &row) { return key == QLatin1String(row.key); });
    return found == table.end() ? nullptr : found->word;
}

/// Reasons of dates that say more than "is not a date".
constexpr std::array kDateReasons{
    ReasonWord{"empty", QT_TRANSLATE_NOOP("Errors", "there is no date")},
    ReasonWord{"too-long", QT_TRANSLATE_NOOP("Errors", "the text is too long for a date")},
    ReasonWord{"year", QT_TRANSLATE_NOOP("Errors", "a year has four digits (0988)")},
    ReasonWord{"month", QT_TRANSLATE_NOOP("Errors", "a month runs from 01 to 12")},
    ReasonWord{"season", QT_TRANSLATE_NOOP("Errors", "a season or quarter runs from 21 to 41")},
    ReasonWord{"no-such-day", QT_TRANSLATE_NOOP("Errors", "the calendar has no such day")},
    ReasonWord{"time", QT_TRANSLATE_NOOP("Errors", "there is no such time of day")},
    ReasonWord{"long-year", QT_TRANSLATE_NOOP("Errors", "a year of more than four digits is written with Y (Y12018)")},
    ReasonWord{"slashes", QT_TRANSLATE_NOOP("Errors", "an interval has one slash")},
    ReasonWord{"order", QT_TRANSLATE_NOOP("Errors", "the end lies before the beginning")},
    ReasonWord{"bracket", QT_TRANSLATE_NOOP("Errors", "a bracket is not closed")},
    ReasonWord{"empty-set", QT_TRANSLATE_NOOP("Errors", "the set is empty")},
    ReasonWord{"range-order", QT_TRANSLATE_NOOP("Errors", "a range ends before it begins")},
    ReasonWord{"range-precision", QT_TRANSLATE_NOOP("Errors", "both ends of a range must be equally precise")},
    // Of dates as people type them.
    ReasonWord{"words", QT_TRANSLATE_NOOP("Errors", "this is not a date")},
    ReasonWord{"needs-year", QT_TRANSLATE_NOOP("Errors", "the year is missing")},
    ReasonWord{"needs-reference", QT_TRANSLATE_NOOP("Errors", "such a date counts from a day that is not given")},
    ReasonWord{"two-digit-year", QT_TRANSLATE_NOOP("Errors", "a year of two digits can mean several years")},
    ReasonWord{"vague", QT_TRANSLATE_NOOP("Errors", "early, mid and late have no exact meaning; give months or years")},
    ReasonWord{"old-style-needs-day", QT_TRANSLATE_NOOP("Errors", "an Old Style date needs its day")},
    ReasonWord{"dual-date", QT_TRANSLATE_NOOP("Errors", "the two calendars name different days")},
    ReasonWord{"weekday", QT_TRANSLATE_NOOP("Errors", "the day was another weekday")},
};

/// Reasons of queries. %1 stands for the part that is wrong, %2 for what was expected there.
constexpr std::array kQueryReasons{
    ReasonWord{"unknown-field", QT_TRANSLATE_NOOP("Errors", "There is no field “%1”. Fields are: %2.")},
    ReasonWord{"value-missing", QT_TRANSLATE_NOOP("Errors", "A value is missing after “%1”.")},
    ReasonWord{"value", QT_TRANSLATE_NOOP("Errors", "“%1” is none of the values here: %2.")},
    ReasonWord{"number", QT_TRANSLATE_NOOP("Errors", "“%1” is no number here; expected: %2.")},
    ReasonWord{"date", QT_TRANSLATE_NOOP("Errors", "“%1” is not a date. Write 2018, 2018-01 or 2018-01-29.")},
    ReasonWord{"date-order", QT_TRANSLATE_NOOP("Errors", "“%1” ends before it begins.")},
    ReasonWord{"known-place", QT_TRANSLATE_NOOP("Errors", "“%1” can stand only once, by itself, with one day.")},
    ReasonWord{"operand", QT_TRANSLATE_NOOP("Errors", "Something is missing beside “%1”.")},
    ReasonWord{"unclosed-quote", QT_TRANSLATE_NOOP("Errors", "A quotation mark is not closed.")},
    ReasonWord{"unclosed-parenthesis", QT_TRANSLATE_NOOP("Errors", "A parenthesis is not closed.")},
    ReasonWord{"unexpected-parenthesis", QT_TRANSLATE_NOOP("Errors", "A parenthesis closes that was never opened.")},
    ReasonWord{"too-long", QT_TRANSLATE_NOOP("Errors", "The query is too long.")},
    ReasonWord{"too-deep", QT_TRANSLATE_NOOP("Errors", "The query has too many parentheses in one another.")},
};

QString arg(const Error &error, qsizetype index)
{
    return error.args.value(index);
}

QString path(const Error &error)
{
    return QDir::toNativeSeparators(arg(error, 0));
}

QString fieldText(const Error &error, Language language)
{
    const Tongue &in = Tongue::of(language);
    const std::optional<Reason> reason = fromKey<Reason>(arg(error, 3));
    const QString why = reason ? reasonText(*reason, language) : in.translate("Errors", "is not allowed here");
    const QString file = arg(error, 0);
    const QString place = arg(error, 1);
    const QString where = file.isEmpty()    ? place
                          : place.isEmpty() ? file
                                            : in.translate("Errors", "%1, %2", "file, line or record").arg(file, place);
    const QString value = arg(error, 4);
    return value.isEmpty()
               ? in.translate("Errors", "%1: the field “%2” %3.", "place, field, reason").arg(where, arg(error, 2), why)
               : in.translate("Errors", "%1: the field “%2” holds “%4”, which %3.", "place, field, reason, value")
                     .arg(where, arg(error, 2), why, value.left(80));
}

} // namespace

Language interfaceLanguage()
{
    return languageFor(QLocale());
}

QString reasonText(Reason reason, Language language)
{
    const Tongue &in = Tongue::of(language);
    switch (reason) {
    case Reason::Empty:
        return in.translate("Errors", "must not be empty");
    case Reason::BadUid:
        return in.translate("Errors", "is no identifier (lower-case letters, digits and hyphens)");
    case Reason::BadWord:
        return in.translate("Errors", "is no word (letters, digits, hyphens)");
    case Reason::UnknownWord:
        return in.translate("Errors", "is none of the words known here");
    case Reason::BadDate:
        return in.translate("Errors", "is not a date in EDTF");
    case Reason::NotADay:
        return in.translate("Errors", "is not one exact day");
    case Reason::NotAnInterval:
        return in.translate("Errors", "is not an interval of dates");
    case Reason::BadTime:
        return in.translate("Errors", "is not a time");
    case Reason::BadZone:
        return in.translate("Errors", "is not a time zone");
    case Reason::BadNumber:
        return in.translate("Errors", "is not a number");
    case Reason::OutOfRange:
        return in.translate("Errors", "is out of range");
    case Reason::TooLong:
        return in.translate("Errors", "is too long");
    case Reason::BadCharacter:
        return in.translate("Errors", "has a character or a space that is not allowed");
    case Reason::BadUrl:
        return in.translate("Errors", "is not an http or https address");
    case Reason::BadLanguage:
        return in.translate("Errors", "is not a language code of two letters");
    case Reason::BadColor:
        return in.translate("Errors", "is not a color (#rrggbb)");
    case Reason::BadOffset:
        return in.translate("Errors", "is not a term (P6M, P180D)");
    case Reason::SelfReference:
        return in.translate("Errors", "refers to itself");
    case Reason::UnknownReference:
        return in.translate("Errors", "refers to a record that is not there");
    case Reason::Duplicate:
        return in.translate("Errors", "is there twice");
    case Reason::Disagrees:
        return in.translate("Errors", "contradicts other records");
    case Reason::Unsorted:
        return in.translate("Errors", "stands out of order");
    case Reason::BadRow:
        return in.translate("Errors", "has too many or too few cells");
    case Reason::BadHeader:
        return in.translate("Errors", "does not name the columns");
    case Reason::BadEncoding:
        return in.translate("Errors", "is not UTF-8 text");
    }
    return {};
}

QString dateReasonText(const QString &reason, Language language)
{
    const char *word = findReason(kDateReasons, reason);
    return Tongue::of(language).translate(
        "Errors", word != nullptr ? word : QT_TRANSLATE_NOOP("Errors", "this is not how EDTF writes a date"));
}

QString queryErrorText(const Error &error, Language language)
{
    const Tongue &in = Tongue::of(language);
    const char *word = findReason(kQueryReasons, arg(error, 1));
    if (word == nullptr)
        return in.translate("Errors", "The query cannot be understood.");
    QString part = arg(error, 0).mid(arg(error, 2).toInt(), arg(error, 3).toInt());
    QString expected = arg(error, 5);
    expected.replace(u","_s, u", "_s).replace(u",  "_s, u", "_s);
    return in.translate("Errors", word).replace(u"%1"_s, part.left(60)).replace(u"%2"_s, expected);
}

QString errorText(const Error &error, Language language)
{
    const Tongue &in = Tongue::of(language);
    switch (error.code) {
    case Errc::NotFound:
        return in.translate("Errors", "“%1” does not exist. Check the name, or choose another file.").arg(path(error));
    case Errc::Unreadable:
        return in.translate("Errors", "“%1” cannot be read: %2. Check that you are allowed to read it.")
            .arg(path(error), arg(error, 1));
    case Errc::NotALibrary:
        return in.translate("Errors", "“%1” is not a Detente library. Choose a file that ends in .detente.")
            .arg(path(error));
    case Errc::Corrupt:
        return in.translate("Errors", "“%1” is damaged: %2. Take a copy from a backup; the file was not changed.")
            .arg(path(error), arg(error, 1));
    case Errc::ForeignSchema:
        return in
            .translate("Errors", "“%1” was changed by another program (its table “%2” is not as Detente makes it), "
                                 "so it is not opened. Take a copy from a backup; the file was not changed.")
            .arg(path(error), arg(error, 1));
    case Errc::NewerSchema:
        return in
            .translate("Errors", "“%1” was made by a later version of Detente (format %2; this one knows %3). "
                                 "Install the later version to open it.")
            .arg(path(error), arg(error, 1), arg(error, 2));
    case Errc::ReadOnly:
        return in.translate("Errors", "“%1” is open for reading only, so nothing was changed.").arg(path(error));
    case Errc::Busy:
        return in.translate("Errors", "Another program is writing to “%1”. Try again in a moment.").arg(path(error));
    case Errc::Parse:
        return in.translate("Errors", "“%1” cannot be understood: %2.")
            .arg(arg(error, 0).left(80), dateReasonText(arg(error, 1), language));
    case Errc::BadField:
        return fieldText(error, language);
    case Errc::Io:
        if (arg(error, 1) == "exists"_L1)
            return in.translate("Errors", "“%1” exists already. Choose another name.").arg(path(error));
        return in
            .translate("Errors", "“%1” could not be written or read: %2. Check that the disk has room and that you "
                                 "are allowed to write there.")
            .arg(path(error), arg(error, 1));
    case Errc::Database:
        return in.translate("Errors", "The library refused: %1.").arg(arg(error, 0));
    case Errc::Cancelled:
        return in.translate("Errors", "Stopped.");
    case Errc::Usage:
        return in.translate("Errors", "%1 cannot be used so.").arg(arg(error, 0));
    }
    return {};
}

} // namespace detente::ui
