// The least a Qt program with a chart can take: an empty window with a chart, gone after its first picture.
#include <QApplication>
#include <QChart>
#include <QChartView>
#include <QMainWindow>
#include <QPaintEvent>
#include <QTimer>

namespace {

class OnePicture : public QChartView {
public:
    using QChartView::QChartView;

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QChartView::paintEvent(event);
        QTimer::singleShot(0, qApp, &QCoreApplication::quit);
    }
};

} // namespace

int main(int argc, char **argv)
{
    const QApplication app(argc, argv);
    QMainWindow window;
    window.setCentralWidget(new OnePicture(new QChart, &window));
    window.resize(1600, 900);
    window.show();
    return QApplication::exec();
}
