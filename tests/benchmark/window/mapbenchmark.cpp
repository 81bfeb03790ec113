// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

// mapbenchmark IMAGE: reads an image and maps it. Prints a line for each shape in the format that benchmark-runner
// reads: what was measured, how long it took to make and to draw the map (both off the GUI thread), how many
// milliseconds it takes to repaint the view (on the GUI thread; the median of many times), and their limit.

#include "loadimage.h"
#include "mapview.h"

#include <QApplication>
#include <QElapsedTimer>

#include <algorithm>
#include <array>
#include <cstdio>

using namespace stratoscope;

namespace
{

constexpr std::size_t Times = 100;
constexpr int FrameMs = 16;
constexpr QSize Size(1200, 900);

template<typename Work>
double milliseconds(Work work)
{
    QElapsedTimer clock;
    clock.start();
    work();
    return static_cast<double>(clock.nsecsElapsed()) / 1e6;
}

void measure(const LoadedImagePtr &image, MapShape shape, const char *name)
{
    MapDataPtr data;
    const double making = milliseconds([&] {
        data = makeMap({image, nullptr, MapContent::Visible, MapColoring::Kind, image->top()});
    });
    MapView view;
    view.resize(Size);
    view.setShape(shape);
    view.show();
    const MapLook look {shape, WeightTree::Root, Size, 1, view.font(), view.palette()};
    MapDrawingPtr drawing;
    const double drawingTime = milliseconds([&] { drawing = drawMap(data, look); });
    view.setData(data);
    while (view.isDrawing() || !view.drawing())
        QCoreApplication::processEvents();
    view.setCurrentPath(data->map.places.back().path);
    std::array<double, Times> times {};
    std::generate(times.begin(), times.end(), [&] { return milliseconds([&] { view.viewport()->repaint(); }); });
    std::sort(times.begin(), times.end());
    std::printf("%s of %zu files and directories, repaint\tmade in %.0f ms, drawn in %.0f ms as %zu areas\t%.2f\t%d\n",
        name, data->map.places.size(), making, drawingTime, drawing->cells.size(), times[Times / 2], FrameMs);
}

}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QString path = argc > 1 ? QString::fromLocal8Bit(argv[1]) : QString();
    const Result<ImageSourcePtr> source = openImageSource(path, Job());
    LoadOptions options;
    options.verify = false;
    const Result<LoadedImagePtr> image
        = source ? loadImage(*source, 0, options, Job()) : tl::unexpected(source.error());
    if (!image) {
        std::fprintf(stderr, "mapbenchmark: %s\n", qPrintable(image.error().message()));
        return 1;
    }
    measure(*image, MapShape::Treemap, "treemap");
    measure(*image, MapShape::Icicle, "icicle");
    return 0;
}
