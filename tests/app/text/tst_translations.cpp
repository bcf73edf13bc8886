#include <QDomDocument>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

/// The translation files hold every text of the code, finished. lupdate is run into copies.
class TestTranslations : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyTextIsTranslated_data();
    void everyTextIsTranslated();
    void placeholdersSurviveTranslation();
};

namespace {

const QString kSource = QStringLiteral(DETENTE_SOURCE_DIR);

QDomDocument read(const QString &path)
{
    QFile file(path);
    QDomDocument document;
    if (file.open(QIODevice::ReadOnly))
        document.setContent(&file);
    return document;
}

/// Calls visit(context, message) for every message of a file.
template <class Visit>
void forEachMessage(const QDomDocument &document, Visit visit)
{
    const QDomNodeList messages = document.elementsByTagName(u"message"_s);
    for (int i = 0; i < messages.size(); ++i) {
        const QDomElement message = messages.at(i).toElement();
        visit(message.parentNode().firstChildElement(u"name"_s).text(), message);
    }
}

} // namespace

void TestTranslations::everyTextIsTranslated_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QStringList>("options");
    QTest::newRow("Russian") << u"detente_ru.ts"_s << QStringList();
    QTest::newRow("English plurals") << u"detente_en.ts"_s << QStringList(u"-pluralonly"_s);
}

void TestTranslations::everyTextIsTranslated()
{
    QFETCH(const QString, file);
    QFETCH(const QStringList, options);
    const QTemporaryDir folder;
    const QString copy = folder.filePath(file);
    QVERIFY(QFile::copy(kSource + u"/translations/"_s + file, copy));
    QProcess lupdate;
    lupdate.start(QStringLiteral(DETENTE_LUPDATE),
                  options + QStringList{u"-I"_s, kSource, u"-no-obsolete"_s, u"-locations"_s, u"none"_s,
                                        kSource + u"/app"_s, u"-ts"_s, copy});
    QVERIFY(lupdate.waitForFinished(120'000));
    QCOMPARE(lupdate.exitCode(), 0);
    // A class that lupdate cannot place would be looked up under another name at run time.
    const QByteArray complaints = lupdate.readAllStandardError();
    QVERIFY2(!complaints.contains("Qualifying") && !complaints.contains("Q_OBJECT"), complaints.constData());

    int count = 0;
    QStringList missing;
    forEachMessage(read(copy), [&](const QString &context, const QDomElement &message) {
        ++count;
        const QDomElement translation = message.firstChildElement(u"translation"_s);
        bool empty = translation.text().trimmed().isEmpty() &&
                     !message.firstChildElement(u"source"_s).text().trimmed().isEmpty();
        const QDomNodeList forms = translation.elementsByTagName(u"numerusform"_s);
        for (int i = 0; i < forms.size(); ++i)
            empty = empty || forms.at(i).toElement().text().isEmpty();
        if (empty || !translation.attribute(u"type"_s).isEmpty())
            missing << context + u": "_s + message.firstChildElement(u"source"_s).text();
    });
    QVERIFY(count > 0);
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
}

void TestTranslations::placeholdersSurviveTranslation()
{
    forEachMessage(
        read(kSource + u"/translations/detente_ru.ts"_s), [](const QString &context, const QDomElement &message) {
            const QString source = message.firstChildElement(u"source"_s).text();
            const QDomElement translation = message.firstChildElement(u"translation"_s);
            const QDomNodeList forms = translation.elementsByTagName(u"numerusform"_s);
            QStringList texts;
            for (int i = 0; i < forms.size(); ++i)
                texts << forms.at(i).toElement().text();
            if (texts.isEmpty())
                texts << translation.text();
            for (const QString &text : texts) {
                for (const QString &place : {u"%1"_s, u"%2"_s, u"%3"_s, u"%4"_s, u"%n"_s})
                    QVERIFY2(source.contains(place) == text.contains(place), qPrintable(context + u": "_s + text));
            }
        });
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
