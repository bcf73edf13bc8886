#include "core/exchange/factsheets.h"

#include "core/record/problem.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace detente;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr const char *kSheets[]{"parties", "events",  "actors",    "sources", "citations",
                                "links",   "reports", "deadlines", "ledger",  "eras"};

} // namespace

/// Breaks copies of the starter's text, one thing at a time.
class tst_FactSheets : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        folder_ = std::make_unique<QTemporaryDir>();
        for (const char *sheet : kSheets) {
            const QString name = QString::fromUtf8(sheet) + u".tsv"_s;
            QVERIFY(QFile::copy(QStringLiteral(DETENTE_SOURCE_DIR "/resources/starter/") + name, path(name)));
        }
    }

    void whatIsWrongIsNamedWithFileLineAndField_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("column"); // of line 2, or -1: see value
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("field");
        QTest::addColumn<Reason>("reason");
        const auto row = [](const char *name, const char *file, int column, const QString &value, const char *field,
                            Reason reason) {
            QTest::newRow(name) << QString::fromUtf8(file) << column << value << QString::fromUtf8(field) << reason;
        };
        row("date", "events.tsv", 1, u"10 March 1780"_s, "date", Reason::BadDate);
        row("Old Style date that is not the computed one", "events.tsv", 2, u"1780-02-27"_s, "date_old_style",
            Reason::Disagrees);
        row("Old Style date left out", "events.tsv", 2, QString(), "date_old_style", Reason::Disagrees);
        row("category", "events.tsv", 7, u"treatise"_s, "category", Reason::UnknownWord);
        row("side", "events.tsv", 8, u"fr"_s, "side", Reason::UnknownWord);
        row("status", "events.tsv", 9, u"done"_s, "status", Reason::UnknownWord);
        row("actor", "events.tsv", 10, u"catherine-iii"_s, "actors", Reason::UnknownReference);
        row("actor twice", "events.tsv", 10, u"catherine-ii; catherine-ii"_s, "actors", Reason::Duplicate);
        row("tone in words", "events.tsv", 15, u"good"_s, "tone", Reason::BadNumber);
        row("tone too large", "events.tsv", 15, u"10.1"_s, "tone", Reason::OutOfRange);
        row("tone in hundredths", "events.tsv", 15, u"1.25"_s, "tone", Reason::OutOfRange);
        row("importance", "events.tsv", 16, u"6"_s, "importance", Reason::OutOfRange);
        row("certainty", "events.tsv", 18, u"sure"_s, "certainty", Reason::UnknownWord);
        row("label", "events.tsv", 5, u"A label of more than twenty-eight"_s, "label_en", Reason::TooLong);
        row("space at an edge", "events.tsv", 3, u"A title "_s, "title_en", Reason::BadCharacter);
        row("actor's side", "actors.tsv", 2, u"joint"_s, "side", Reason::UnknownWord);
        row("actor's kind", "actors.tsv", 1, u"king"_s, "kind", Reason::UnknownWord);
        row("source's address", "sources.tsv", 3, u"ftp://x.y"_s, "url", Reason::BadUrl);
        row("source's language", "sources.tsv", 5, u"English"_s, "language", Reason::BadLanguage);
        row("citation of nothing", "citations.tsv", 1, u"no-such-source"_s, "source", Reason::UnknownReference);
        row("citation in nothing", "citations.tsv", 0, u"no-such-event"_s, "event", Reason::UnknownReference);
        row("link's kind", "links.tsv", 1, u"causes"_s, "kind", Reason::UnknownWord);
        row("link to nothing", "links.tsv", 2, u"no-such-event"_s, "to", Reason::UnknownReference);
        row("report's day", "reports.tsv", 1, u"1808-09"_s, "reported_on", Reason::NotADay);
        row("report's date", "reports.tsv", 4, u"then"_s, "date_asserted", Reason::BadDate);
        row("deadline's offset", "deadlines.tsv", 3, u"ten years"_s, "offset", Reason::BadOffset);
        row("deadline that does not add up", "deadlines.tsv", 3, u"P9Y"_s, "due", Reason::Disagrees);
        row("stock", "ledger.tsv", 1, u"spoons"_s, "stock", Reason::UnknownWord);
        row("quantity", "ledger.tsv", 2, u"1"_s, "value", Reason::BadNumber);
        row("era on a day", "eras.tsv", 1, u"1776-07-04"_s, "date", Reason::NotAnInterval);
        row("party's color", "parties.tsv", 3, u"blue"_s, "color", Reason::BadColor);
    }
    void whatIsWrongIsNamedWithFileLineAndField()
    {
        QFETCH(QString, file);
        QFETCH(int, column);
        QFETCH(QString, value);
        QFETCH(QString, field);
        QFETCH(Reason, reason);
        QVERIFY(change(file, [&](QStringList &lines) {
            QStringList cells = lines[1].split(u'\t');
            cells[column] = value;
            lines[1] = cells.join(u'\t');
        }));
        const FactSheets sheets = readFactSheets(folder_->path());
        QStringList all;
        bool found = false;
        for (const Error &error : sheets.errors) {
            all.append(error.args.join(u'|'));
            // Parties are looked at together, after the last line.
            found = found || (error.code == Errc::BadField && error.args.value(0) == file &&
                              (error.args.value(1) == u"2"_s || file == u"parties.tsv"_s) &&
                              error.args.value(2) == field && error.args.value(3) == keyOf(reason));
        }
        QVERIFY2(found, qPrintable(all.mid(0, 10).join(u'\n')));
    }

    void everythingWrongIsReportedAtOnce()
    {
        QVERIFY(change(u"events.tsv"_s, [](QStringList &lines) {
            for (int line : {3, 5, 8}) {
                QStringList cells = lines[line].split(u'\t');
                cells[16] = u"0"_s;
                lines[line] = cells.join(u'\t');
            }
        }));
        QVERIFY(change(u"links.tsv"_s, [](QStringList &lines) { lines.append(lines.last()); }));
        const FactSheets sheets = readFactSheets(folder_->path());
        QStringList places;
        for (const Error &error : sheets.errors)
            places.append(error.where);
        QCOMPARE(places.mid(0, 3), (QStringList{u"events.tsv:4:importance"_s, u"events.tsv:6:importance"_s,
                                                u"events.tsv:9:importance"_s}));
        QCOMPARE(places.size(), 4);
        QVERIFY(places[3].startsWith(u"links.tsv:"_s));
    }

    void fileThatIsNoTableIsRefused_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<Reason>("reason");
        QTest::newRow("empty") << QByteArray() << Reason::BadEncoding;
        QTest::newRow("no newline at the end") << QByteArray("from\tkind\tto") << Reason::BadEncoding;
        QTest::newRow("carriage returns") << QByteArray("from\tkind\tto\r\n") << Reason::BadEncoding;
        QTest::newRow("byte order mark") << QByteArray("\xef\xbb\xbf"
                                                       "from\tkind\tto\n")
                                         << Reason::BadEncoding;
        QTest::newRow("Latin 1") << QByteArray("from\tkind\tto\nD\xe9tente\n") << Reason::BadEncoding;
        QTest::newRow("columns in another order") << QByteArray("to\tkind\tfrom\n") << Reason::BadHeader;
        QTest::newRow("a column too many") << QByteArray("from\tkind\tto\tnote\n") << Reason::BadHeader;
        QTest::newRow("a cell too few") << QByteArray("from\tkind\tto\na\tfollows\n") << Reason::BadRow;
    }
    void fileThatIsNoTableIsRefused()
    {
        QFETCH(QByteArray, content);
        QFETCH(Reason, reason);
        QFile file(path(u"links.tsv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(content);
        file.close();
        const FactSheets sheets = readFactSheets(folder_->path());
        QCOMPARE(sheets.errors.size(), std::size_t(1));
        QCOMPARE(sheets.errors[0].args.value(0), u"links.tsv"_s);
        QCOMPARE(sheets.errors[0].args.value(3), QString(keyOf(reason)));
    }

    void missingSheetIsNamed()
    {
        QVERIFY(QFile::remove(path(u"ledger.tsv"_s)));
        const FactSheets sheets = readFactSheets(folder_->path());
        QCOMPARE(sheets.errors.size(), std::size_t(1));
        QCOMPARE(sheets.errors[0].code, Errc::NotFound);
        QCOMPARE(sheets.errors[0].where, u"ledger.tsv"_s);
    }

private:
    QString path(const QString &name) const { return folder_->filePath(name); }

    template <class Change>
    bool change(const QString &name, Change &&change)
    {
        QFile file(path(name));
        if (!file.open(QIODevice::ReadOnly))
            return false;
        QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
        file.close();
        lines.removeLast();
        change(lines);
        return QFile::setPermissions(path(name), QFile::ReadOwner | QFile::WriteOwner) &&
               file.open(QIODevice::WriteOnly | QIODevice::Truncate) &&
               file.write((lines.join(u'\n') + u'\n').toUtf8()) > 0;
    }

    std::unique_ptr<QTemporaryDir> folder_;
};

QTEST_GUILESS_MAIN(tst_FactSheets)
#include "tst_factsheets.moc"
