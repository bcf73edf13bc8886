#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

/// The real program, killed as a crash or a power cut kills it, and started again.
class TestKilled : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void theNextStartIsAtTheSamePlace();
    void killedWhileMovingItStartsAgain();

private:
    void start();
    void kill();
    void order(const QByteArray &line) { program_->write(line + '\n'); }
    QString where();
    /// Where it is once it has come to rest, with everything read.
    QString restingPlace();
    QByteArray session() const;

    std::unique_ptr<QTemporaryDir> home_;
    std::unique_ptr<QProcess> program_;
};

void TestKilled::init()
{
    home_ = std::make_unique<QTemporaryDir>();
}

void TestKilled::cleanup()
{
    kill();
    home_.reset();
}

void TestKilled::start()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"HOME"_s, home_->path());
    environment.insert(u"XDG_CONFIG_HOME"_s, home_->filePath(u"config"_s));
    environment.insert(u"XDG_DATA_HOME"_s, home_->filePath(u"data"_s));
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    environment.insert(u"QT_PLUGIN_PATH"_s, QStringLiteral(DETENTE_HANDS));
    environment.insert(u"QT_QPA_GENERIC_PLUGINS"_s, u"detentehands"_s);
    program_ = std::make_unique<QProcess>();
    program_->setProcessEnvironment(environment);
    program_->setStandardErrorFile(QProcess::nullDevice());
    program_->start(QStringLiteral(DETENTE_PROGRAM), QStringList());
    QVERIFY(program_->waitForStarted());
}

void TestKilled::kill()
{
    if (program_ == nullptr)
        return;
    program_->kill(); // SIGKILL: it hears nothing of it
    program_->waitForFinished();
    program_.reset();
}

QString TestKilled::where()
{
    program_->readAllStandardOutput();
    order("where");
    QByteArray answer;
    while (!answer.endsWith('\n') && program_->waitForReadyRead(10'000))
        answer += program_->readAllStandardOutput();
    return QString::fromUtf8(answer).trimmed();
}

QString TestKilled::restingPlace()
{
    QString last;
    const auto rests = [&] {
        const QString now = where();
        return now.contains(u".detente"_s) && now.count(u" | "_s) > 3 && now == std::exchange(last, now);
    };
    const bool rested = QTest::qWaitFor(
        [&] {
            QTest::qWait(300);
            return rests();
        },
        30'000);
    return rested ? last : QString();
}

QByteArray TestKilled::session() const
{
    QFile file(home_->filePath(u"config/detente/session.json"_s));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestKilled::theNextStartIsAtTheSamePlace()
{
    start();
    const QString first = restingPlace();
    QVERIFY2(first.startsWith(u"us-russia.detente"_s), qPrintable(first));
    order("key Ctrl+F");
    order("text Huntsman");
    order("key Return");
    restingPlace();
    for (const char *key : {"key Right", "key Right", "key +", "key +", "key Shift+Left"})
        order(key);
    const QString before = restingPlace();
    QVERIFY2(before.contains(u"Huntsman"_s) && before.contains(u"(selected)"_s), qPrintable(before));
    QVERIFY(before != first);
    // What is on the disk has caught up once it has not changed for longer than the program waits.
    QTRY_VERIFY_WITH_TIMEOUT(session().contains("Huntsman"), 10'000);
    QByteArray kept;
    QTRY_VERIFY_WITH_TIMEOUT((QTest::qWait(1000), session() == std::exchange(kept, session())), 20'000);
    kill();
    start();
    QCOMPARE(restingPlace(), before);
}

void TestKilled::killedWhileMovingItStartsAgain()
{
    for (int round = 0; round < 3; ++round) {
        start();
        QVERIFY(!restingPlace().isEmpty());
        for (int i = 0; i < 40; ++i) {
            order(i % 3 == 0 ? "key +" : i % 3 == 1 ? "key Right" : "key PgUp");
            QTest::qWait(10 * round + 5);
        }
        kill();
    }
    start();
    const QString place = restingPlace();
    QVERIFY2(place.startsWith(u"us-russia.detente"_s), qPrintable(place));
    QVERIFY(!QFile::exists(home_->filePath(u"config/detente/session.json.broken"_s)));
}

QTEST_GUILESS_MAIN(TestKilled)
#include "tst_killed.moc"
