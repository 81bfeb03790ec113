// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "contentviews.h"

#include "bytes.h"
#include "codeview.h"
#include "columnwidths.h"
#include "decodedpicture.h"
#include "fittingheader.h"
#include "format.h"
#include "jsonview.h"
#include "membermodel.h"
#include "messagetree.h"
#include "pagedtext.h"
#include "picturebox.h"
#include "sqlitefile.h"
#include "tablesview.h"

#include <QCoreApplication>
#include <QLabel>

namespace stratoscope
{

namespace
{

struct ContentFormWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::ContentForm)
};

}

ContentViews::ContentViews(QWidget *parent)
    : QStackedWidget(parent)
    , m_text(new PagedText)
    , m_json(new JsonView)
    , m_picture(new PictureBox)
    , m_memberModel(new MemberModel(this))
    , m_members(new MessageTree(m_memberModel))
    , m_tables(new TablesView)
    , m_message(new QLabel)
{
    m_text->text()->setAccessibleName(tr("Content of the file"));
    m_members->setAccessibleName(tr("Members of the archive"));
    m_members->setRootIsDecorated(false);
    m_members->selectMany();
    setColumnWidths(m_members,
        {{MemberModel::SizeColumn, formatSize(999'900'000), 0},
            {MemberModel::ModifiedColumn, formatTime(1'700'000'000), 0}});
    m_members->columns()->setOptionalColumns({MemberModel::ModifiedColumn}, 200);
    m_members->header()->setSortIndicator(-1, Qt::AscendingOrder);
    m_members->header()->setSortIndicatorClearable(true);
    m_members->setSortingEnabled(true);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    m_message->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_message->setContentsMargins(8, 4, 8, 8);
    for (QWidget *view : std::initializer_list<QWidget *> {m_message, m_text, m_json, m_picture, m_members, m_tables})
        addWidget(view);
    connect(m_members, &QTreeView::doubleClicked, this, &ContentViews::openMember);
    connect(m_members, &MessageTree::rowEntered, this, &ContentViews::openMember);
    connect(m_text, &PagedText::failed, this, &ContentViews::say);
}

void ContentViews::clear()
{
    m_reading.cancel();
    m_text->clear();
    say({});
}

bool ContentViews::isText() const
{
    return currentWidget() == m_text;
}

void ContentViews::say(const QString &message)
{
    m_message->setText(message);
    setCurrentWidget(m_message);
}

void ContentViews::setContent(const PeekedContentPtr &content, ContentForm form)
{
    clear();
    Q_EMIT noteChanged({});
    if (form == ContentForm::Text || form == ContentForm::Bytes) {
        m_text->setContent(content, form == ContentForm::Bytes);
        setCurrentWidget(m_text);
        return;
    }
    say(tr("Reading…"));
    read(content, form);
}

void ContentViews::read(const PeekedContentPtr &content, ContentForm form)
{
    switch (form) {
    case ContentForm::Json:
        return showJson(content);
    case ContentForm::Picture:
        return showPicture(content);
    case ContentForm::Members:
        return showMembers(content);
    case ContentForm::Tables:
        return showTables(content);
    case ContentForm::Text:
    case ContentForm::Bytes:
        break;
    }
}

/** Calls \a show with what \a read read, or says why it failed. */
template<typename Read, typename Show>
void ContentViews::start(Read read, Show show)
{
    m_reading.start([this, read, show](const Job &job, const LatestJob::Deliver &deliver) {
        auto result = read(job);
        if (result)
            deliver([show, value = std::make_shared<std::decay_t<decltype(*result)>>(std::move(*result))] {
                show(*value);
            });
        else if (result.error().kind != ErrorKind::Cancelled)
            deliver([this, message = result.error().message()] { say(message); });
    });
}

void ContentViews::showJson(const PeekedContentPtr &content)
{
    const auto read = [content](const Job &job) {
        return readPart(*content->reader, 0, quint64(JsonOutlineBytes), job).and_then([&](const QByteArray &bytes) {
            return JsonOutline::read(bytes, job);
        });
    };
    start(read, [this](JsonOutline &outline) {
        setCurrentWidget(m_json);
        m_json->setOutline(std::make_shared<const JsonOutline>(std::move(outline)));
    });
}

void ContentViews::showPicture(const PeekedContentPtr &content)
{
    const auto read = [content](const Job &job) {
        return readPart(*content->reader, 0, PictureFileBytes, job).and_then([&](const QByteArray &bytes) {
            return decodedPicture(bytes, job);
        });
    };
    start(read, [this, content](const DecodedPicture &picture) {
        m_picture->setPicture(picture);
        setCurrentWidget(m_picture);
        // The kind of some pictures has it already.
        if (!content->kind.contains(QChar(0xd7)))
            Q_EMIT noteChanged(tr("%1×%2 pixels").arg(picture.original.width()).arg(picture.original.height()));
    });
}

void ContentViews::showMembers(const PeekedContentPtr &content)
{
    const auto read = [content](const Job &job) { return listMembers(sourceOf(content->reader, job, {}), job); };
    start(read, [this](MemberListing &listing) {
        QString note = tr("%1, %Ln member(s)", "kind of an archive", int(listing.members.size())).arg(listing.format);
        if (!listing.end.isEmpty())
            note += QStringLiteral(". ") + listing.end;
        m_members->setEmptyText(tr("The archive is empty."));
        m_memberModel->setListing(std::move(listing));
        setCurrentWidget(m_members);
        Q_EMIT noteChanged(note);
    });
}

void ContentViews::showTables(const PeekedContentPtr &content)
{
    const auto read = [content](const Job &job) {
        return readPart(*content->reader, 0, SqliteFileBytes, job).and_then([&](const QByteArray &bytes) {
            return sqliteTables(bytes, job);
        });
    };
    start(read, [this](std::vector<SqliteTable> &tables) {
        m_tables->setTables(std::move(tables));
        setCurrentWidget(m_tables);
    });
}

void ContentViews::openMember(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const std::size_t number = m_memberModel->number(index.row());
    const MemberListing::Member &member = m_memberModel->listing().members[number];
    if (member.kind == MemberListing::Kind::File)
        Q_EMIT memberOpened(number, member.path);
}

QString formName(ContentForm form)
{
    switch (form) {
    case ContentForm::Text:
        return ContentFormWords::tr("Text");
    case ContentForm::Json:
        return ContentFormWords::tr("Tree", "of the values of a JSON document");
    case ContentForm::Picture:
        return ContentFormWords::tr("Picture");
    case ContentForm::Members:
        return ContentFormWords::tr("Members", "of an archive");
    case ContentForm::Tables:
        return ContentFormWords::tr("Tables", "of a database");
    case ContentForm::Bytes:
        break;
    }
    return ContentFormWords::tr("Bytes");
}

}
