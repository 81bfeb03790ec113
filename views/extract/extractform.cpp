// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "extractform.h"

#include "kindtable.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>

namespace stratoscope
{

namespace
{

constexpr int ExtractFieldWidth = 340;

struct ExtractFormWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::ExtractForm)
};

QString formatText(ExtractFormat format)
{
    switch (format) {
    case ExtractFormat::Directory:
        return ExtractFormWords::tr("Directory");
    case ExtractFormat::Tar:
        return ExtractFormWords::tr("Tar archive (keeps everything)");
    case ExtractFormat::TarGzip:
        return ExtractFormWords::tr("Tar archive, gzip");
    case ExtractFormat::TarZstd:
        return ExtractFormWords::tr("Tar archive, zstd");
    case ExtractFormat::Zip:
        return ExtractFormWords::tr("Zip archive");
    case ExtractFormat::SevenZip:
        return ExtractFormWords::tr("7z archive");
    }
    return {};
}

}

ExtractForm::ExtractForm(const QString &folder, const QString &name, bool mayChooseNames, QWidget *parent)
    : QWidget(parent)
    , m_format(new QComboBox)
    , m_destination(new QLineEdit(QDir(folder).filePath(name)))
    , m_fullPaths(new QCheckBox(tr("&Keep the directories above them")))
{
    for (const ExtractFormat format : AllKinds<ExtractFormat>)
        m_format->addItem(formatText(format), int(format));
    m_destination->setMinimumWidth(ExtractFieldWidth);
    m_fullPaths->setToolTip(tr("Give files their whole path below the destination, such as etc/nginx/nginx.conf"));
    m_fullPaths->setVisible(mayChooseNames);
    auto *choose = new QPushButton(tr("&Browse…"));
    choose->setAutoDefault(false);
    auto *row = new QHBoxLayout;
    row->addWidget(m_destination, 1);
    row->addWidget(choose);
    auto *label = new QLabel(tr("Extract &to:"));
    label->setBuddy(m_destination);
    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->addRow(tr("&Format:"), m_format);
    form->addRow(label, row);
    form->addRow(m_fullPaths);
    connect(choose, &QPushButton::clicked, this, &ExtractForm::browse);
    connect(m_format, &QComboBox::currentIndexChanged, this, &ExtractForm::changeSuffix);
    connect(m_destination, &QLineEdit::textEdited, this, &ExtractForm::followName);
    connect(m_destination, &QLineEdit::textChanged, this, &ExtractForm::changed);
    connect(m_fullPaths, &QCheckBox::toggled, this, &ExtractForm::changed);
}

QString ExtractForm::destination() const
{
    return m_destination->text();
}

void ExtractForm::setDestination(const QString &path)
{
    m_destination->setText(path);
    followName();
}

ExtractFormat ExtractForm::format() const
{
    return ExtractFormat(m_format->currentData().toInt());
}

void ExtractForm::setFormat(ExtractFormat format)
{
    m_format->setCurrentIndex(m_format->findData(int(format)));
}

ExtractNames ExtractForm::names() const
{
    return m_fullPaths->isHidden() || m_fullPaths->isChecked() ? ExtractNames::Full : ExtractNames::Own;
}

void ExtractForm::changeSuffix()
{
    QString path = destination();
    const QString before = extractSuffix(extractFormatOf(path));
    if (path.endsWith(before, Qt::CaseInsensitive))
        path.chop(before.size());
    m_destination->setText(path + extractSuffix(format()));
    Q_EMIT changed();
}

/** A name that is typed says the format as well; one without a known end leaves it. */
void ExtractForm::followName()
{
    const ExtractFormat said = extractFormatOf(destination());
    if (said == format() || said == ExtractFormat::Directory)
        return;
    const QSignalBlocker blocker(m_format);
    setFormat(said);
}

void ExtractForm::browse()
{
    QString path;
    if (format() == ExtractFormat::Directory) {
        path = QFileDialog::getExistingDirectory(this, tr("Extract To"), QFileInfo(destination()).path());
        // An own directory in the chosen one, so that what is there stays apart.
        if (!path.isEmpty() && !QDir(path).isEmpty())
            path = QDir(path).filePath(QFileInfo(destination()).fileName());
    } else {
        path = QFileDialog::getSaveFileName(
            this, tr("Extract To"), destination(), {}, nullptr, QFileDialog::DontConfirmOverwrite);
    }
    if (!path.isEmpty())
        setDestination(path);
}

QString ExtractForm::problem() const
{
    if (destination().isEmpty())
        return tr("Choose where to extract to.");
    const QFileInfo info(destination());
    const bool isDirectory = format() == ExtractFormat::Directory;
    if (isDirectory && info.exists() && !info.isDir())
        return tr("This is a file. Choose a directory.");
    if (!isDirectory && info.isDir())
        return tr("This is a directory. Choose a file.");
    if (!info.exists() && !info.absoluteDir().exists())
        return tr("No such directory: %1").arg(info.absolutePath());
    return {};
}

}
