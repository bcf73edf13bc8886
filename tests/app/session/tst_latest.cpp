#include "app/session/latest.h"

#include <QSemaphore>
#include <QTest>

using namespace detente::ui;

/// Only the newest answer arrives, and never at a dead owner.
class TestLatest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theAnswerArrivesOnTheOwnersThread();
    void onlyTheNewestAnswerArrives();
    void startingAnewAsksTheRunningWorkToStop();
    void aCancelledAnswerDoesNotArrive();
    void deadOwnerHearsNothing();
    void aNewStartFromWithinAnAnswerWorks();
};

void TestLatest::theAnswerArrivesOnTheOwnersThread()
{
    Latest latest(this);
    int got = 0;
    QThread *worker = nullptr;
    QThread *receiver = nullptr;
    latest.start(
        [&worker](const std::stop_token &) {
            worker = QThread::currentThread();
            return 7;
        },
        [&](int answer) {
            got = answer;
            receiver = QThread::currentThread();
        });
    QVERIFY(latest.isRunning());
    QTRY_COMPARE(got, 7);
    QVERIFY(!latest.isRunning());
    QCOMPARE(receiver, thread());
    QVERIFY(worker != thread());
}

void TestLatest::onlyTheNewestAnswerArrives()
{
    Latest latest(this);
    QSemaphore gate;
    std::vector<int> got;
    for (int i = 0; i < 3; ++i)
        latest.start(
            [&gate, i](const std::stop_token &) {
                gate.acquire();
                return i;
            },
            [&got](int answer) { got.push_back(answer); });
    gate.release(3);
    QTRY_COMPARE(got.size(), std::size_t{1});
    QCoreApplication::processEvents();
    QCOMPARE(got, std::vector<int>{2});
}

void TestLatest::startingAnewAsksTheRunningWorkToStop()
{
    Latest latest(this);
    QSemaphore seen;
    latest.start(
        [&seen](const std::stop_token &stop) {
            while (!stop.stop_requested())
                QThread::msleep(1);
            seen.release();
            return 0;
        },
        [](int) { QFAIL("an answer that was overtaken"); });
    bool done = false;
    latest.start([](const std::stop_token &) { return 1; }, [&done](int) { done = true; });
    QVERIFY(seen.tryAcquire(1, 30'000));
    QTRY_VERIFY(done);
}

void TestLatest::aCancelledAnswerDoesNotArrive()
{
    Latest latest(this);
    QSemaphore gate;
    QSemaphore finished;
    latest.start(
        [&](const std::stop_token &) {
            gate.acquire();
            finished.release();
            return 0;
        },
        [](int) { QFAIL("a cancelled answer"); });
    latest.cancel();
    gate.release();
    QVERIFY(finished.tryAcquire(1, 30'000));
    QTest::qWait(20);
    QVERIFY(!latest.isRunning());
}

void TestLatest::deadOwnerHearsNothing()
{
    QSemaphore gate;
    QSemaphore finished;
    {
        QObject owner;
        Latest latest(&owner);
        latest.start(
            [&](const std::stop_token &) {
                gate.acquire();
                finished.release();
                return 0;
            },
            [](int) { QFAIL("an answer for the dead"); });
    }
    gate.release();
    QVERIFY(finished.tryAcquire(1, 30'000));
    QTest::qWait(20);
}

void TestLatest::aNewStartFromWithinAnAnswerWorks()
{
    Latest latest(this);
    int last = 0;
    latest.start([](const std::stop_token &) { return 1; },
                 [&](int) { latest.start([](const std::stop_token &) { return 2; }, [&last](int a) { last = a; }); });
    QTRY_COMPARE(last, 2);
}

QTEST_GUILESS_MAIN(TestLatest)
#include "tst_latest.moc"
