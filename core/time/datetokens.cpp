#include "core/time/datetokens.h"

#include "core/time/datenames.h"

#include <QStringList>

#include <array>

namespace detente {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isDash(QChar c)
{
    return c == u'-' || (c >= QChar(0x2010) && c <= QChar(0x2015)) || c == QChar(0x2212);
}

QChar folded(QChar c)
{
    const QChar lower = c.toLower();
    return lower == u'ё' ? QChar(u'е') : lower;
}

bool isCyrillic(QChar c)
{
    return c >= QChar(0x0400) && c <= QChar(0x04FF);
}

class Tokenizer {
public:
    explicit Tokenizer(QStringView text)
        : text_(text)
    {
    }

    std::vector<DateToken> run()
    {
        bool glued = false;
        while (at_ < text_.size()) {
            if (text_[at_].isSpace()) {
                ++at_;
                glued = false;
                continue;
            }
            DateToken token;
            token.at = at_;
            token.glued = glued;
            if (isDigit(text_[at_]))
                number(token);
            else if (text_[at_].isLetter())
                word(token);
            else
                sign(token);
            tokens_.push_back(std::move(token));
            glued = true;
        }
        return std::move(tokens_);
    }

private:
    QChar peek(qsizetype ahead = 0) const { return at_ + ahead < text_.size() ? text_[at_ + ahead] : QChar(); }

    /// Three digits after a comma or a no-break space, and no fourth: the next group of a long number.
    bool groupFollows() const
    {
        const QChar separator = peek();
        const bool separates = separator == u',' || separator == QChar(0x00A0) || separator == QChar(0x202F);
        return separates && isDigit(peek(1)) && isDigit(peek(2)) && isDigit(peek(3)) && !isDigit(peek(4));
    }

    void number(DateToken &token)
    {
        token.kind = DateToken::Kind::Number;
        while (true) {
            for (; isDigit(peek()); ++at_)
                token.text += peek();
            if (!groupFollows() || token.text.size() == 4)
                break;
            ++at_;
        }
        const qsizetype written = at_;
        const bool apostrophe = peek() == u'\'' || peek() == QChar(0x2019);
        if (apostrophe || (isDash(peek()) && isCyrillic(peek(1))))
            ++at_;
        QString suffix;
        for (; peek().isLetter() && suffix.size() < 4; ++at_)
            suffix += folded(peek());
        // Endings have at most three letters; anything longer is a word of its own ("29января", "1950-годы").
        const bool isWord = suffix.size() > 3 || suffix == u"г" || suffix == u"гг" || monthOfWord(suffix) != 0;
        if (isWord || suffix.isEmpty())
            at_ = written;
        else
            token.suffix = suffix;
    }

    void word(DateToken &token)
    {
        token.kind = DateToken::Kind::Word;
        for (; peek().isLetter(); ++at_)
            token.text += folded(peek());
        if (peek() == u'.')
            ++at_;
    }

    void sign(DateToken &token)
    {
        token.text = isDash(peek()) ? u"-"_s : QString(peek());
        ++at_;
    }

    QStringView text_;
    qsizetype at_ = 0;
    std::vector<DateToken> tokens_;
};

bool isRussianMonth(QStringView word, int month)
{
    const auto form = [&](NameCase nameCase) {
        return monthName(month, Language::Russian, nameCase).replace(u'ё', u'е');
    };
    const QString nominative = form(NameCase::Nominative);
    if (word.size() >= 3 && nominative.startsWith(word))
        return true;
    const QString genitive = form(NameCase::Genitive);
    QString prepositional = genitive;
    prepositional.back() = u'е';
    QString dative = genitive;
    dative.back() = genitive.endsWith(u'а') ? u'у' : u'ю';
    return word == genitive || word == prepositional || word == dative || word == form(NameCase::Instrumental);
}

bool isEnglishMonth(QStringView word, int month)
{
    const QString name = monthName(month, Language::English).toLower();
    return word == name || word == QStringView(name).left(3) || (month == 9 && word == u"sept");
}

} // namespace

std::vector<DateToken> dateTokens(QStringView text)
{
    return Tokenizer(text).run();
}

int monthOfWord(QStringView word)
{
    for (int month = 1; month <= 12; ++month) {
        if (isEnglishMonth(word, month) || isRussianMonth(word, month))
            return month;
    }
    return 0;
}

int weekdayOfWord(QStringView word)
{
    static const QStringList kOther{u"понедельника"_s, u"вторника"_s, u"среду"_s,      u"четверга"_s,
                                    u"пятницу"_s,      u"субботу"_s,  u"воскресенья"_s};
    for (int day = 1; day <= 7; ++day) {
        const QString english = weekdayName(day, Language::English).toLower();
        const bool isEnglish = word == english || word == QStringView(english).left(3) ||
                               (day == 2 && word == u"tues") || (day == 4 && (word == u"thu" || word == u"thurs"));
        if (isEnglish || word == weekdayName(day, Language::Russian) || word == kOther[day - 1] ||
            word == weekdayName(day, Language::Russian, NameLength::Short))
            return day;
    }
    return 0;
}

int seasonOfWord(QStringView word)
{
    static const std::array<QStringList, 4> kSeasons{
        QStringList{u"spring"_s, u"весна"_s, u"весны"_s, u"весну"_s, u"весной"_s, u"весне"_s},
        QStringList{u"summer"_s, u"лето"_s, u"лета"_s, u"летом"_s, u"лету"_s},
        QStringList{u"autumn"_s, u"fall"_s, u"осень"_s, u"осени"_s, u"осенью"_s},
        QStringList{u"winter"_s, u"зима"_s, u"зимы"_s, u"зиму"_s, u"зимой"_s, u"зиме"_s}};
    for (std::size_t i = 0; i < kSeasons.size(); ++i) {
        if (kSeasons[i].contains(word))
            return 21 + static_cast<int>(i);
    }
    return 0;
}

int ordinalOfWord(QStringView word)
{
    static const std::array<QStringList, 4> kOrdinals{
        QStringList{u"first"_s, u"первый"_s, u"первое"_s, u"первая"_s, u"первого"_s, u"первой"_s, u"первом"_s,
                    u"первым"_s, u"первую"_s},
        QStringList{u"second"_s, u"второй"_s, u"второе"_s, u"вторая"_s, u"второго"_s, u"втором"_s, u"вторым"_s,
                    u"вторую"_s},
        QStringList{u"third"_s, u"третий"_s, u"третьего"_s, u"третьем"_s, u"третьим"_s},
        QStringList{u"fourth"_s, u"четвертый"_s, u"четвертого"_s, u"четвертом"_s, u"четвертым"_s}};
    for (std::size_t i = 0; i < kOrdinals.size(); ++i) {
        if (kOrdinals[i].contains(word))
            return static_cast<int>(i) + 1;
    }
    QString roman;
    for (const QChar c : word)
        roman += c == u'х' ? QChar(u'X') : c == u'і' ? QChar(u'I') : c == u'с' ? QChar(u'C') : c.toUpper();
    for (int number = 1; number <= 30; ++number) {
        if (roman == romanNumeral(number))
            return number;
    }
    return 0;
}

} // namespace detente
