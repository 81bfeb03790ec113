// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "layout.h"
#include "loadimage.h"
#include "mergemodel.h"
#include "modeltext.h"
#include "plannedmodel.h"
#include "savedialog.h"
#include "saveform.h"
#include "tarwriter.h"
#include "testprogram.h"
#include "testwarnings.h"
#include "whatifdialog.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QTreeView>

using namespace stratoscope;
using imagebuilder::Packing;
using imagebuilder::TarEntry;

/** Marking layers to merge, seeing how much that saves, and saving. */
class tst_WhatIf : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void init();
    void layersAreMarked();
    void rowsAreMergedTogether();
    void dialogFollowsTheMarks();
    void dialogIsUsedByKeyboard();
    void savesAndOpens();
    void asksBeforeItReplaces();
    void saysWhatIsWrong();
    void stopsAndLeavesNothing();

private:
    std::unique_ptr<QTemporaryDir> m_directory;
    LoadedImagePtr m_image;
};

namespace
{

QStringList rangesOf(const SavePlan &plan)
{
    QStringList ranges;
    for (const LayerRange &range : plan.ranges)
        ranges.append(rangeText(range));
    return ranges;
}

QPushButton *button(const QDialog &dialog, const QString &text)
{
    for (QPushButton *found : dialog.findChildren<QPushButton *>()) {
        if (QString(found->text()).remove(QLatin1Char('&')).startsWith(text))
            return found;
    }
    return nullptr;
}

QStringList labels(const QWidget &widget)
{
    QStringList texts;
    for (const QLabel *label : widget.findChildren<QLabel *>()) {
        if (label->isVisibleTo(&widget))
            texts.append(label->text());
    }
    return texts;
}

}

/** Four layers; the third deletes what the second one adds. */
void tst_WhatIf::init()
{
    QTest::failOnWarning(unexpectedWarnings());
    m_directory = std::make_unique<QTemporaryDir>();
    TarEntry big;
    big.path = "big";
    big.content = QByteArray(1'000'000, 'x');
    TarEntry small;
    small.path = "small";
    small.content = "y";
    imagebuilder::ImageSet set;
    imagebuilder::ImageSpec image;
    image.names = {QStringLiteral("shop:1")};
    for (const TarEntry &entry : {small, big, imagebuilder::whiteout("big"), small}) {
        image.steps.push_back({QStringLiteral("RUN step %1").arg(set.layers.size()), {}, {}, set.layers.size()});
        set.layers.push_back(imagebuilder::packLayer(imagebuilder::writeTar({entry}).value(), Packing::Gzip).value());
    }
    set.images.push_back(image);
    const QString path = m_directory->filePath(QStringLiteral("shop.tar"));
    QVERIFY(imagebuilder::writeFile(
        imagebuilder::writeTar(imagebuilder::layoutFiles(set, imagebuilder::Form::Oci)).value(), path));
    m_image = loadImage(openImageSource(path, Job()).value(), 0, {}, Job()).value();
}

void tst_WhatIf::layersAreMarked()
{
    MergeModel model;
    QAbstractItemModelTester tester(&model);
    QSignalSpy changes(&model, &MergeModel::planChanged);
    model.setLoaded(m_image);
    QCOMPARE(modelText(model, {0, 1}),
        QStringList({QStringLiteral("3|RUN step 3"), QStringLiteral("2|RUN step 2"), QStringLiteral("1|RUN step 1"),
            QStringLiteral("0|RUN step 0")}));
    QCOMPARE(rangesOf(model.plan()).join(QLatin1Char(' ')), QStringLiteral("0 1 2 3"));
    // There is nothing below the bottom layer.
    QVERIFY(!model.index(3, 0).data(Qt::CheckStateRole).isValid());
    QVERIFY(!model.setData(model.index(3, 0), Qt::Checked, Qt::CheckStateRole));

    changes.clear();
    QVERIFY(model.setData(model.index(1, 0), Qt::Checked, Qt::CheckStateRole));
    QCOMPARE(changes.size(), 1);
    QCOMPARE(rangesOf(model.plan()).join(QLatin1Char(' ')), QStringLiteral("0 1..2 3"));
    QVERIFY(model.index(2, 0).data(MergeModel::MergedAboveRole).toBool());
    QVERIFY(model.index(1, 0).data(Qt::AccessibleDescriptionRole).toString().contains(QStringLiteral("layer 1")));
    model.setAllMerged(true);
    QCOMPARE(rangesOf(model.plan()).join(QLatin1Char(' ')), QStringLiteral("0..3"));
    model.setAllMerged(false);
    QVERIFY(model.plan().isUnchanged());
}

void tst_WhatIf::rowsAreMergedTogether()
{
    MergeModel model;
    QAbstractItemModelTester tester(&model);
    model.setLoaded(m_image);
    model.mergeRows(0, 1);
    model.mergeRows(2, 3);
    QCOMPARE(rangesOf(model.plan()).join(QLatin1Char(' ')), QStringLiteral("0..1 2..3"));
    PlannedModel planned;
    QAbstractItemModelTester plannedTester(&planned);
    planned.setPlan(m_image, whatIf(*m_image, model.plan()));
    QCOMPARE(modelText(planned, {0, 1}),
        QStringList({QStringLiteral("2 to 3|2 layer(s) in one"), QStringLiteral("0 to 1|2 layer(s) in one")}));
}

void tst_WhatIf::dialogFollowsTheMarks()
{
    WhatIfDialog dialog(m_image);
    dialog.show();
    QPushButton *save = button(dialog, QStringLiteral("Save Squashed"));
    QVERIFY(save && !save->isEnabled());
    button(dialog, QStringLiteral("Merge All"))->click();
    QVERIFY(save->isEnabled());
    // Saves the deleted file, its header, and the ends of three tars.
    QTRY_VERIFY2_WITH_TIMEOUT(labels(dialog).contains(QStringLiteral("1.0 MB (100.0 %)")),
        qPrintable(labels(dialog).join(QLatin1Char('|'))), PatienceMs);
    QSignalSpy wanted(&dialog, &WhatIfDialog::saveRequested);
    save->click();
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted[0][0].value<SavePlan>(),
        SavePlan::merging(4, {{LayerIndex(std::size_t(0)), LayerIndex(std::size_t(3))}}).value());
}

void tst_WhatIf::dialogIsUsedByKeyboard()
{
    WhatIfDialog dialog(m_image);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    auto *view = qobject_cast<QTreeView *>(dialog.focusWidget());
    QVERIFY(view);
    QTest::keyClick(view, Qt::Key_Down);
    QTest::keyClick(view, Qt::Key_Space);
    QCOMPARE(rangesOf(dialog.plan()).join(QLatin1Char(' ')), QStringLiteral("0 1..2 3"));
    QTest::keyClick(view, Qt::Key_Up);
    QTest::keyClick(view, Qt::Key_Down, Qt::ShiftModifier);
    button(dialog, QStringLiteral("Merge Selected"))->click();
    QCOMPARE(rangesOf(dialog.plan()).join(QLatin1Char(' ')), QStringLiteral("0 1..3"));
    QSignalSpy wanted(&dialog, &WhatIfDialog::saveRequested);
    QTest::keyClick(view, Qt::Key_Return);
    QCOMPARE(wanted.size(), 1);
    QVERIFY(dialog.isVisible());
}

void tst_WhatIf::savesAndOpens()
{
    const SavePlan plan = SavePlan::merging(4, {{LayerIndex(std::size_t(1)), LayerIndex(std::size_t(2))}}).value();
    SaveDialog dialog(m_image, plan, m_directory->path());
    dialog.show();
    const QString path = dialog.form()->destination();
    QCOMPARE(path, m_directory->filePath(QStringLiteral("shop-1-squashed.tar")));
    // Another image with the same name would replace this one.
    QVERIFY(dialog.form()->options().names.isEmpty());
    QSignalSpy saved(&dialog, &SaveDialog::saved);
    QSignalSpy opening(&dialog, &SaveDialog::openRequested);
    dialog.save();
    QVERIFY(dialog.isSaving());
    QTRY_COMPARE_WITH_TIMEOUT(saved.size(), 1, PatienceMs);
    QVERIFY(!dialog.isSaving());
    const auto image = loadImage(openImageSource(path, Job()).value(), 0, {}, Job());
    QCOMPARE((*image)->layers.size(), std::size_t(3));
    QPushButton *open = button(dialog, QStringLiteral("Open Saved"));
    QVERIFY(open->isVisible());
    open->click();
    QCOMPARE(opening.size(), 1);
    QCOMPARE(opening[0][0].toString(), path);
}

void tst_WhatIf::asksBeforeItReplaces()
{
    SaveDialog dialog(m_image, SavePlan::unchanged(4), m_directory->path());
    dialog.show();
    const QString path = m_directory->filePath(QStringLiteral("<b>there.tar"));
    dialog.form()->setDestination(path);
    QFile there(path);
    QVERIFY(there.open(QIODevice::WriteOnly) && there.write("mine") == 4);
    there.close();
    QStringList asked;
    const auto answer = [&asked](Qt::Key key) {
        QTimer::singleShot(0, qApp, [&asked, key] {
            auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
            if (!box)
                return;
            const QStringList texts {box->text(), box->defaultButton()->text(), box->buttons().last()->text()};
            asked.append(box->textFormat() == Qt::PlainText ? texts.join(QLatin1Char('|')) : QString());
            QTest::keyClick(box, key);
        });
    };
    const auto save = [&dialog] { button(dialog, QStringLiteral("Save"))->click(); };
    // An existing file is kept, unless the user says otherwise.
    answer(Qt::Key_Return);
    save();
    answer(Qt::Key_Escape);
    save();
    QVERIFY(!dialog.isSaving());
    QSignalSpy saved(&dialog, &SaveDialog::saved);
    answer(Qt::Key_R);
    save();
    QTRY_COMPARE_WITH_TIMEOUT(saved.size(), 1, PatienceMs);
    QCOMPARE(asked, QStringList(3, path + QStringLiteral(" already exists. Replace it?|Cancel|&Replace")));
    QVERIFY(QFile(path).size() > 4);
}

void tst_WhatIf::saysWhatIsWrong()
{
    SaveDialog dialog(m_image, SavePlan::unchanged(4), m_directory->path());
    dialog.show();
    QVERIFY(dialog.form()->options().keepsNames);
    QPushButton *save = button(dialog, QStringLiteral("Save"));
    QVERIFY(save->isEnabled());
    dialog.form()->setDestination(m_directory->path());
    QVERIFY(!save->isEnabled());
    QVERIFY(labels(dialog).contains(QStringLiteral("This is a directory. Choose a file.")));
    dialog.form()->setDestination(m_directory->filePath(QStringLiteral("no/such")));
    QVERIFY(!save->isEnabled());
    dialog.form()->setDestination(m_directory->filePath(QStringLiteral("fine.tar")));
    QVERIFY(save->isEnabled());
    auto *name = dialog.form()->findChildren<QLineEdit *>().first();
    name->setText(QStringLiteral("No Name"));
    QVERIFY(!save->isEnabled());
    QVERIFY(labels(dialog).filter(QStringLiteral("not a valid image name")).size() == 1);
}

void tst_WhatIf::stopsAndLeavesNothing()
{
    SaveDialog dialog(m_image, SavePlan::unchanged(4), m_directory->path());
    dialog.show();
    const QString path = m_directory->filePath(QStringLiteral("stopped.tar"));
    dialog.form()->setDestination(path);
    QSignalSpy saved(&dialog, &SaveDialog::saved);
    dialog.save();
    dialog.reject();
    QTRY_VERIFY_WITH_TIMEOUT(!dialog.isSaving(), PatienceMs);
    QVERIFY(dialog.isVisible());
    // Unless it came too late.
    QCOMPARE(QFile::exists(path), saved.size() == 1);
    QCOMPARE(labels(dialog).contains(QStringLiteral("Stopped; nothing was saved.")), saved.isEmpty());
    dialog.reject();
    QVERIFY(!dialog.isVisible());
}

STRATOSCOPE_TEST(tst_WhatIf)
#include "tst_whatif.moc"
