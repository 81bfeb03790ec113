// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "stackpicturesheet.h"

#include "shorttext.h"
#include "textwidths.h"

#include <QCoreApplication>

#include <algorithm>

namespace stratoscope
{

namespace
{

struct StackPictureWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::StackPicture)
};

// All in pixels.
constexpr double PageWidth = 1080;
constexpr double Margin = 36;
constexpr double StackLeft = 82;
constexpr double StackWidth = 400;
constexpr double UnionLeft = 626;
constexpr double UnionWidth = PageWidth - Margin - UnionLeft;
constexpr double FirstTop = 138;
constexpr double TitleHeight = 48;
constexpr double Padding = 12;
constexpr double ChipHeight = 22;
constexpr double ChipWidth = 38;
constexpr double WideChipWidth = 64;
constexpr double ArrowGap = 34;
constexpr double Radius = 8;
constexpr double FileHeight = 22;
constexpr double FileGap = 6;
constexpr double WidestFile = 180;
constexpr double LineHeight = 30;
constexpr double UnionHead = 14;
constexpr double ArrowX = StackLeft + Padding + ChipWidth / 2;
constexpr double BracketX = 56;
constexpr double LegendLine = 26;

constexpr double TitleSize = 22;
constexpr double HeadingSize = 16;
/** For a heading, over its column and a little to both sides. */
constexpr double HeadingRoom = 480;
constexpr double TextSize = 14;
constexpr double SmallSize = 12.5;
/** From the middle of a line of text down to its baseline. */
constexpr double BaselineShare = 0.36;

/** A bar in place of a name that is as telling as its length. */
double barWidth(const QString &name)
{
    return 34 + double(name.size() * 13 % 70);
}

class StackPictureDrawer
{
public:
    StackPictureDrawer(const StackPicture &picture, const StackPictureLook &look)
        : m_picture(picture)
        , m_look(look)
        , m_colors(look.theme)
    {
    }

    PictureSheet draw()
    {
        m_sheet.width = PageWidth;
        m_sheet.background = m_colors.page;
        m_sheet.title = m_picture.title;
        placeRows();
        placeUnion();
        drawHeadings();
        drawBracket();
        for (std::size_t row = 0; row < m_picture.rows.size(); ++row)
            drawRow(row);
        drawNothing();
        drawUnion();
        drawLegend();
        return std::move(m_sheet);
    }

private:
    using Anchor = SheetText::Anchor;
    using State = StackPictureFile::State;

    bool hasTitle() const { return m_look.hasNames && !m_picture.title.isEmpty(); }
    double firstTop() const { return hasTitle() ? FirstTop : FirstTop - TitleHeight; }

    // Places

    /** Where the files of a row go: their boxes, relative to the first line below the row's title. */
    struct Files
    {
        std::vector<SheetBox> boxes;
        QString more;
        SheetPoint moreAt;
        double height = 0;
    };

    void placeRows()
    {
        double top = firstTop();
        for (const StackPictureRow &row : m_picture.rows) {
            Files files = placeFiles(row);
            SheetBox box {StackLeft, top, StackWidth, ChipHeight + 2 * Padding + files.height, Radius};
            m_boxes.push_back(box);
            m_files.push_back(std::move(files));
            top = box.bottom() + ArrowGap + (row.layers() > 1 ? 6 : 0);
        }
        m_stackBottom = m_boxes.empty() ? firstTop() : m_boxes.back().bottom();
    }

    Files placeFiles(const StackPictureRow &row) const
    {
        Files files;
        const double left = StackLeft + Padding + ChipWidth + 10;
        const double right = StackLeft + StackWidth - Padding;
        double x = left;
        double y = 0;
        const auto place = [&](double width) {
            if (x > left && x + width > right) {
                x = left;
                y += FileHeight + FileGap;
            }
            const SheetBox box {x, y, width, FileHeight, 4};
            x += width + FileGap;
            return box;
        };
        for (const StackPictureFile &file : row.files)
            files.boxes.push_back(place(fileWidth(file)));
        if (row.more > 0) {
            files.more = row.files.empty()
                ? filesText(row.more)
                : StackPictureWords::tr("+ %Ln more", nullptr, int(std::min<quint64>(row.more, 2'000'000'000)));
            const SheetBox box = place(estimatedWidth(files.more, SmallSize));
            files.moreAt = {box.x + 2, box.centerY()};
        }
        if (!row.files.empty() || row.more > 0)
            files.height = y + FileHeight + FileGap;
        return files;
    }

    static QString filesText(quint64 count)
    {
        return StackPictureWords::tr("%Ln file(s)", nullptr, int(std::min<quint64>(count, 2'000'000'000)));
    }

    double fileWidth(const StackPictureFile &file) const
    {
        if (!m_look.hasNames)
            return barWidth(file.name);
        const double sign = file.state == State::Whiteout ? 16 : 0;
        return estimatedWidth(fileName(file), SmallSize) + 16 + sign;
    }

    static QString fileName(const StackPictureFile &file) { return fittingMiddle(file.name, SmallSize, WidestFile); }

    void placeUnion()
    {
        const double lines = double(m_picture.lines.size()) + (m_picture.more > 0 || m_picture.lines.empty() ? 1 : 0);
        const double height = 2 * UnionHead + lines * LineHeight;
        const double spare = m_stackBottom - firstTop() - height;
        m_union = {UnionLeft, firstTop() + std::max(0.0, spare / 2), UnionWidth, height, Radius + 4};
        m_bottom = std::max(m_stackBottom + ArrowGap + 30, m_union.bottom() + 20);
    }

    double lineY(std::size_t line) const { return m_union.y + UnionHead + (double(line) + 0.5) * LineHeight; }

    // Shapes

    void text(const SheetPoint &middle, const QString &words, double size, quint32 color, Anchor anchor = Anchor::Start,
        bool isBold = false, bool isItalic = false)
    {
        m_sheet.shapes.push_back(SheetText {
            {middle.x, middle.y + size * BaselineShare}, words, size, color, anchor, isBold, isItalic, false});
    }

    void line(const SheetPoint &from, const SheetPoint &to, quint32 color, double width = 1.6,
        SheetRole role = SheetRole::Plain)
    {
        m_sheet.shapes.push_back(SheetPath {{from, to}, color, width, false, role});
    }

    void drawHeadings()
    {
        const double stackMiddle = StackLeft + StackWidth / 2;
        const double unionMiddle = UnionLeft + UnionWidth / 2;
        if (hasTitle())
            text({PageWidth / 2, 44}, fittingEnd(m_picture.title, TitleSize, PageWidth - 2 * Margin, true), TitleSize,
                m_colors.ink, Anchor::Middle, true);
        heading(stackMiddle, StackPictureWords::tr("Stack of layers"),
            StackPictureWords::tr("each points to the one below"));
        heading(unionMiddle, StackPictureWords::tr("Unified file system"),
            StackPictureWords::tr("what the container sees, looking down from the top"));
    }

    void heading(double middle, const QString &title, const QString &explanation)
    {
        const QString shortTitle = fittingEnd(title, HeadingSize, HeadingRoom, true);
        text({middle, firstTop() - 52}, shortTitle, HeadingSize, m_colors.ink, Anchor::Middle, true);
        text({middle, firstTop() - 28}, fittingEnd(explanation, SmallSize + 1, HeadingRoom), SmallSize + 1,
            m_colors.quiet, Anchor::Middle);
    }

    /** The read-only layers together are the image. */
    void drawBracket()
    {
        const std::size_t first = m_picture.hasContainer ? 1 : 0;
        if (m_boxes.size() <= first)
            return;
        const double top = m_boxes[first].y;
        const double bottom = m_stackBottom;
        m_sheet.shapes.push_back(
            SheetPath {{{BracketX + 10, top}, {BracketX, top}, {BracketX, bottom}, {BracketX + 10, bottom}},
                m_colors.quiet, 1.4, false, SheetRole::Plain});
        const QString words
            = bottom - top < 150 ? StackPictureWords::tr("image") : StackPictureWords::tr("image, read-only");
        m_sheet.shapes.push_back(
            SheetText {{BracketX - 10, (top + bottom) / 2}, fittingEnd(words, SmallSize + 1, bottom - top),
                SmallSize + 1, m_colors.quiet, Anchor::Middle, false, false, true});
    }

    void drawRow(std::size_t number)
    {
        const StackPictureRow &row = m_picture.rows[number];
        const LayerRgb color = pictureRgb(row.last, row.isWritable);
        SheetBox box = m_boxes[number];
        box.fill = m_colors.tint(color.fill);
        box.stroke = color.fill;
        box.strokeWidth = row.isWritable ? 2.2 : 1.5;
        box.isDashed = row.isWritable;
        if (row.layers() > 1)
            drawBehind(box);
        box.role = SheetRole::Layer;
        m_sheet.shapes.push_back(box);
        drawTitle(row, box);
        drawFiles(row, m_files[number], box);
        if (number + 1 < m_picture.rows.size())
            drawArrow(box.bottom() + (row.layers() > 1 ? 6 : 0), m_boxes[number + 1].y, SheetRole::Arrow);
    }

    /** More cards below this one. */
    void drawBehind(SheetBox box)
    {
        box.x += 6;
        box.y += 6;
        m_sheet.shapes.push_back(box);
    }

    void drawTitle(const StackPictureRow &row, const SheetBox &box)
    {
        const LayerRgb color = pictureRgb(row.last, row.isWritable);
        const bool isWide = row.layers() > 1;
        const SheetBox chip {
            box.x + Padding, box.y + Padding, isWide ? WideChipWidth : ChipWidth, ChipHeight, 5, color.fill};
        m_sheet.shapes.push_back(chip);
        text(
            {chip.x + chip.width / 2, chip.centerY()}, numberText(row), TextSize - 1, color.text, Anchor::Middle, true);
        const QString size = sizeTexts(row);
        const double sizeWidth = estimatedWidth(size, SmallSize);
        text({box.right() - Padding, chip.centerY()}, size, SmallSize, m_colors.quiet, Anchor::End);
        const double room = box.right() - Padding - sizeWidth - 10 - chip.right() - 10;
        text({chip.right() + 10, chip.centerY()}, fittingEnd(titleText(row), TextSize, room, row.isWritable), TextSize,
            m_colors.ink, Anchor::Start, row.isWritable);
    }

    static QString numberText(const StackPictureRow &row)
    {
        if (row.isWritable)
            return StackPictureWords::tr("R/W", "the writable layer, in place of a number; short");
        if (row.layers() == 1)
            return QString::number(row.first.value);
        return QStringLiteral("%1–%2").arg(row.first.value).arg(row.last.value);
    }

    QString titleText(const StackPictureRow &row) const
    {
        if (row.isWritable)
            return StackPictureWords::tr("Container");
        if (m_look.hasNames && !row.title.isEmpty())
            return row.title;
        return row.layers() == 1 ? StackPictureWords::tr("Layer %1").arg(row.first.value)
                                 : StackPictureWords::tr("%Ln layer(s)", nullptr, int(row.layers()));
    }

    static QString sizeTexts(const StackPictureRow &row)
    {
        const QString size = sizeText(row.bytes);
        return row.isWritable ? StackPictureWords::tr("read/write · %1", "size").arg(size) : size;
    }

    void drawFiles(const StackPictureRow &row, const Files &files, const SheetBox &box)
    {
        const double top = box.y + 2 * Padding + ChipHeight - 2;
        const LayerRgb color = pictureRgb(row.last, row.isWritable);
        for (std::size_t i = 0; i < row.files.size(); ++i) {
            SheetBox place = files.boxes[i];
            place.y += top;
            drawFile(row.files[i], place, color.fill);
        }
        if (!files.more.isEmpty())
            text({files.moreAt.x, files.moreAt.y + top}, files.more, SmallSize, m_colors.quiet);
    }

    void drawFile(const StackPictureFile &file, SheetBox place, quint32 color)
    {
        const bool isVisible = file.state == State::Visible;
        const bool isWhiteout = file.state == State::Whiteout;
        const quint32 ink = isWhiteout ? m_colors.warning : isVisible ? m_colors.ink : m_colors.quiet;
        place.fill = isVisible ? mixedRgb(m_colors.card, color, 0.32) : m_colors.card;
        place.stroke = isWhiteout ? m_colors.warning : isVisible ? color : m_colors.quiet;
        place.isDashed = !isVisible;
        place.role = SheetRole::File;
        m_sheet.shapes.push_back(place);
        double left = place.x + 8;
        if (isWhiteout) {
            drawCross({place.x + 12, place.centerY()});
            left += 14;
        }
        if (m_look.hasNames)
            text({left, place.centerY()}, fileName(file), SmallSize, ink);
        // Drawn, not a property of the text: every program that shows pictures knows lines.
        if (file.state == State::Hidden)
            line({place.x + 5, place.centerY() + 1}, {place.right() - 5, place.centerY() + 1}, ink, 1.3);
    }

    void drawCross(const SheetPoint &center)
    {
        constexpr double Half = 4;
        line({center.x - Half, center.y - Half}, {center.x + Half, center.y + Half}, m_colors.warning, 1.8);
        line({center.x - Half, center.y + Half}, {center.x + Half, center.y - Half}, m_colors.warning, 1.8);
    }

    /** From a layer to the one below. */
    void drawArrow(double from, double to, SheetRole role)
    {
        constexpr double Head = 9;
        m_sheet.shapes.push_back(SheetDisc {{ArrowX, from}, 4, m_colors.line, {}, SheetRole::Plain});
        line({ArrowX, from}, {ArrowX, to - Head + 1}, m_colors.line, 2.2, role);
        m_sheet.shapes.push_back(
            SheetPolygon {{{ArrowX, to - 1}, {ArrowX - 6, to - Head - 1}, {ArrowX + 6, to - Head - 1}}, m_colors.line});
    }

    /** The lowest layer points to nothing. */
    void drawNothing()
    {
        if (m_boxes.empty())
            return;
        constexpr double Size = 9;
        const double y = m_stackBottom + ArrowGap + Size;
        const bool isGroup = m_picture.rows.back().layers() > 1;
        drawArrow(m_stackBottom + (isGroup ? 6 : 0), m_stackBottom + ArrowGap, SheetRole::Arrow);
        m_sheet.shapes.push_back(SheetDisc {{ArrowX, y}, Size, {}, m_colors.line, SheetRole::Nothing});
        line({ArrowX - Size, y + Size}, {ArrowX + Size, y - Size}, m_colors.line, 1.6);
        text({ArrowX + Size + 12, y}, StackPictureWords::tr("nothing: the base layer has no parent"), SmallSize,
            m_colors.quiet);
    }

    void drawUnion()
    {
        for (std::size_t i = m_picture.lines.size(); i-- > 0;)
            drawConnector(i);
        SheetBox frame = m_union;
        frame.fill = m_colors.card;
        frame.stroke = m_colors.ink;
        frame.strokeWidth = 2;
        m_sheet.shapes.push_back(frame);
        for (std::size_t i = 0; i < m_picture.lines.size(); ++i)
            drawLine(i);
        if (m_picture.lines.empty())
            text({m_union.x + m_union.width / 2, lineY(0)},
                m_picture.more > 0 ? filesText(m_picture.more) : StackPictureWords::tr("no files"), SmallSize + 1,
                m_colors.quiet, Anchor::Middle);
        else if (m_picture.more > 0)
            text({m_union.x + Padding + ChipWidth + 12, lineY(m_picture.lines.size())},
                StackPictureWords::tr(
                    "+ %Ln more file(s)", nullptr, int(std::min<quint64>(m_picture.more, 2'000'000'000))),
                SmallSize, m_colors.quiet);
    }

    void drawConnector(std::size_t number)
    {
        const StackPictureLine &to = m_picture.lines[number];
        const StackPictureRow &row = m_picture.rows[to.row];
        const SheetPoint start {m_boxes[to.row].right(), m_boxes[to.row].centerY()};
        const SheetPoint end {m_union.x, lineY(number)};
        const double bend = (end.x - start.x) * 0.5;
        m_sheet.shapes.push_back(SheetPath {{start, {start.x + bend, start.y}, {end.x - bend, end.y}, end},
            pictureRgb(row.last, row.isWritable).fill, 2.2, true, SheetRole::Connector});
    }

    void drawLine(std::size_t number)
    {
        const StackPictureLine &shown = m_picture.lines[number];
        const StackPictureRow &row = m_picture.rows[shown.row];
        const LayerRgb color = pictureRgb(row.last, row.isWritable);
        const double y = lineY(number);
        const SheetBox chip {m_union.x + Padding, y - ChipHeight / 2, ChipWidth, ChipHeight, 5, color.fill, {}, 1,
            false, SheetRole::Line};
        m_sheet.shapes.push_back(chip);
        m_sheet.shapes.push_back(SheetDisc {{m_union.x, y}, 4, color.fill, {}, SheetRole::Plain});
        const QString number_ = row.isWritable ? numberText(row) : QString::number(shown.layer.value);
        text({chip.x + chip.width / 2, y}, number_, TextSize - 1, color.text, Anchor::Middle, true);
        const QString size = sizeText(shown.bytes);
        const double left = chip.right() + 12;
        if (!m_look.hasNames) {
            m_sheet.shapes.push_back(
                SheetBox {left, y - 5, barWidth(shown.path) * 1.8, 10, 5, mixedRgb(m_colors.card, m_colors.ink, 0.3)});
            return;
        }
        const double room = m_union.right() - Padding - estimatedWidth(size, SmallSize) - 12 - left;
        text({left, y}, fittingMiddle(shown.path, TextSize, room), TextSize, m_colors.ink);
        text({m_union.right() - Padding, y}, size, SmallSize, m_colors.quiet, Anchor::End);
    }

    bool has(State state) const
    {
        return std::any_of(m_picture.rows.begin(), m_picture.rows.end(), [state](const StackPictureRow &row) {
            return std::any_of(row.files.begin(), row.files.end(),
                [state](const StackPictureFile &file) { return file.state == state; });
        });
    }

    void drawLegend()
    {
        double y = m_bottom + 18;
        const auto explain = [&](State state, const QString &words) {
            if (!has(state))
                return;
            StackPictureFile sample {StackPictureWords::tr("name", "of a file"), state};
            drawFile(sample, {StackLeft, y - FileHeight / 2, fileWidth(sample), FileHeight, 4}, m_colors.quiet);
            text({StackLeft + 110, y}, words, SmallSize + 0.5, m_colors.quiet);
            y += LegendLine + 4;
        };
        explain(State::Hidden, StackPictureWords::tr("hidden by a layer above it, but still in the image"));
        explain(State::Whiteout, StackPictureWords::tr("whiteout: a marker that hides what the layers below have"));
        m_sheet.height = y + (y > m_bottom + 18 ? 6 : -10) + 14;
    }

    const StackPicture &m_picture;
    const StackPictureLook m_look;
    const PictureColors m_colors;
    PictureSheet m_sheet;
    std::vector<SheetBox> m_boxes; ///< By row.
    std::vector<Files> m_files; ///< By row.
    SheetBox m_union;
    double m_stackBottom = 0;
    double m_bottom = 0; ///< Of stack and unified file system.
};

}

PictureSheet stackPictureSheet(const StackPicture &picture, const StackPictureLook &look)
{
    return StackPictureDrawer(picture, look).draw();
}

}
