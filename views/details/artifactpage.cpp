// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "artifactpage.h"

#include "bytes.h"
#include "factview.h"
#include "format.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QFontDatabase>
#include <QJsonDocument>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>

namespace stratoscope
{

namespace
{

/** Longer documents are cut: a bill of materials has tens of thousands of lines. */
constexpr qsizetype ShownCharacters = 4'000'000;
constexpr qreal TitleScale = 1.4;

QString titleOf(const ArtifactDocument &document)
{
    QString title;
    switch (document.part) {
    case ArtifactDocument::Part::Manifest:
        return ArtifactPage::tr("Manifest");
    case ArtifactDocument::Part::Config:
        title = ArtifactPage::tr("Config");
        break;
    case ArtifactDocument::Part::Blob:
        title = ArtifactPage::tr("Content");
        break;
    case ArtifactDocument::Part::Statement:
        title = ArtifactPage::tr("Statement in the envelope");
        break;
    }
    const QString detail = document.mediaType.isEmpty() ? document.digest.shortHex() : document.mediaType;
    return ArtifactPage::tr("%1: %2", "a part, and its media type").arg(title, displayText(detail));
}

/** \a json indented, one line for each value, without characters that disguise it. */
QString readable(const QByteArray &json)
{
    QString text = QString::fromUtf8(QJsonDocument::fromJson(json).toJson(QJsonDocument::Indented));
    const bool isCut = text.size() > ShownCharacters;
    text.truncate(ShownCharacters);
    QStringList lines = text.split(QLatin1Char('\n'));
    for (QString &line : lines)
        line = displayText(line);
    if (isCut)
        lines.append(ArtifactPage::tr("(cut here)"));
    return lines.join(QLatin1Char('\n'));
}

QString blobText(const ArtifactBlob &blob)
{
    const QString title = blob.descriptor.annotations.value(QStringLiteral("org.opencontainers.image.title"));
    const QString name = title.isEmpty() ? blob.descriptor.digest.shortHex() : title;
    const QString size = blob.descriptor.size ? formatSize(*blob.descriptor.size) : ArtifactPage::tr("unknown size");
    const QString text
        = QStringLiteral("%1 · %2 · %3").arg(displayText(name), displayText(blob.descriptor.mediaType), size);
    return blob.member.isEmpty() ? ArtifactPage::tr("%1 · not in the file").arg(text) : text;
}

}

ArtifactPage::ArtifactPage(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel)
    , m_hint(new QLabel)
    , m_facts(new FactView)
    , m_documents(new QComboBox)
    , m_text(new QPlainTextEdit)
{
    for (QLabel *label : {m_title, m_hint}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    QFont large = m_title->font();
    large.setPointSizeF(large.pointSizeF() * TitleScale);
    large.setBold(true);
    m_title->setFont(large);
    m_documents->setAccessibleName(tr("Document"));
    m_documents->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setAccessibleName(tr("Content of the document"));
    setFocusProxy(m_text);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 16, 24, 16);
    column->addWidget(m_title);
    column->addWidget(m_hint);
    auto *reading = new QWidget;
    auto *document = new QVBoxLayout(reading);
    document->setContentsMargins(0, 0, 0, 0);
    document->addWidget(m_documents);
    document->addWidget(m_text, 1);
    auto *parts = new QSplitter(Qt::Vertical);
    parts->setChildrenCollapsible(false);
    parts->addWidget(m_facts);
    parts->addWidget(reading);
    parts->setStretchFactor(0, 1);
    parts->setStretchFactor(1, 3);
    column->addWidget(parts, 1);
    addButtons();
    connect(m_documents, &QComboBox::currentIndexChanged, this, &ArtifactPage::showDocument);
}

void ArtifactPage::addButtons()
{
    m_choose = new QPushButton(tr("&Choose Another Image…"));
    auto *open = new QPushButton(tr("&Open Another…"));
    auto *row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(m_choose);
    row->addWidget(open);
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
    connect(m_choose, &QPushButton::clicked, this, &ArtifactPage::chooseRequested);
    connect(open, &QPushButton::clicked, this, &ArtifactPage::openRequested);
}

void ArtifactPage::setImage(const LoadedImagePtr &loaded)
{
    if (loaded == m_loaded)
        return;
    m_loaded = loaded;
    const Image &image = loaded->image();
    m_title->setText(tr("%1: %2", "a name, and what it is")
                         .arg(displayText(image.displayName()), displayText(kindText(*image.artifact))));
    m_hint->setText(tr("This is not a file system, so there are no layers or files to show. What is known about it:"));
    m_choose->setVisible(loaded->source->images.size() > 1);
    showFacts();
    listDocuments();
}

void ArtifactPage::showFacts()
{
    const Image &image = m_loaded->image();
    const Artifact &artifact = *image.artifact;
    FactGroup facts;
    facts.add(tr("Names"), shownText(image.names.join(QStringLiteral(", "))));
    facts.add(tr("Media type"), shownText(artifact.mediaType));
    facts.addFixed(tr("Manifest digest"), image.manifestDigest.toString());
    facts.addFixed(tr("About"), artifact.subject ? artifact.subject->digest.toString() : QString());
    QStringList blobs;
    for (const ArtifactBlob &blob : artifact.blobs)
        blobs.append(blobText(blob));
    addList(facts, tr("Content"), blobs);
    addList(facts, tr("Warnings"), m_loaded->foldedWarnings);
    m_facts->setSheet({facts});
}

void ArtifactPage::listDocuments()
{
    m_documents->clear();
    for (const ArtifactDocument &document : m_loaded->documents)
        m_documents->addItem(titleOf(document));
    const bool isAny = !m_loaded->documents.empty();
    m_documents->setVisible(isAny);
    m_text->setVisible(isAny);
    // The last one says most: manifest and config only lead to it.
    m_documents->setCurrentIndex(m_documents->count() - 1);
    showDocument(m_documents->currentIndex());
}

void ArtifactPage::showDocument(int number)
{
    const bool isThere = m_loaded && number >= 0 && std::size_t(number) < m_loaded->documents.size();
    m_text->setPlainText(isThere ? readable(m_loaded->documents[std::size_t(number)].json) : QString());
}

}
