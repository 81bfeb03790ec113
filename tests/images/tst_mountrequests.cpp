// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "fuseheader.h"
#include "fuseoperations.h"
#include "imagemount.h"
#include "posixcall.h"
#include "scratchmount.h"
#include "testprogram.h"
#include "teststacks.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <dirent.h>
#include <sys/stat.h>
#include <thread>

using namespace stratoscope;

/** What the kernel asks of a mounted image while programs walk through it. */
class TestMountRequests : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }
    void namesNeedNoFiles();
    void whoAsksIsToldAll();
    void whoComesLaterIsToldAll();
    void largeDirectoriesAreToldWhole();
};

namespace
{

constexpr int Directories = 50;
constexpr int FilesInEach = 4;
constexpr int LargeFiles = 1000;

std::atomic<int> lookedUp = 0; ///< Files for which the kernel asked one by one.
std::atomic<int> listings = 0;

void countedLookUp(fuse_req_t request, fuse_ino_t parent, const char *name)
{
    lookedUp += QByteArrayView(name).startsWith("file");
    fuseOperations().lookup(request, parent, name);
}

void countedListing(fuse_req_t request, fuse_ino_t number, std::size_t size, off_t offset, fuse_file_info *info)
{
    ++listings;
    fuseOperations().readdirplus(request, number, size, offset, info);
}

LoadedImagePtr imageToWalk()
{
    QByteArray lines;
    for (int directory = 0; directory < Directories; ++directory) {
        for (int file = 0; file < FilesInEach; ++file)
            lines += "f small/d" + QByteArray::number(directory) + "/file" + QByteArray::number(file) + " 10\n";
    }
    for (int file = 0; file < LargeFiles; ++file)
        lines += "f large/file" + QByteArray::number(file) + " 10\n";
    return testStack({{"COPY . .", lines.constData()}});
}

/** An image that is mounted as ImageMount does it, with its requests counted. */
class CountedMount
{
public:
    CountedMount()
        : m_image(imageToWalk())
    {
        lookedUp = 0;
        listings = 0;
        fuse_lowlevel_ops operations = fuseOperations();
        operations.lookup = countedLookUp;
        operations.readdirplus = countedListing;
        std::array<char *, 1> words {const_cast<char *>("stratoscope")};
        fuse_args arguments = FUSE_ARGS_INIT(int(words.size()), words.data());
        m_image.session = fuse_session_new(&arguments, &operations, sizeof operations, &m_image);
        fuse_opt_free_args(&arguments);
        m_isMounted = m_image.session && fuse_session_mount(m_image.session, root().constData()) == 0;
        if (m_isMounted)
            m_thread = std::thread([this] { fuse_session_loop(m_image.session); });
    }
    ~CountedMount()
    {
        if (m_isMounted)
            fuse_session_unmount(m_image.session);
        if (m_thread.joinable())
            m_thread.join();
        if (m_image.session)
            fuse_session_destroy(m_image.session);
    }
    Q_DISABLE_COPY_MOVE(CountedMount)

    bool isMounted() const { return m_isMounted; }
    QByteArray root() const { return m_directory.path().toUtf8(); }
    QByteArray small() const { return root() + "/unified/small"; }
    QByteArray large() const { return root() + "/unified/large"; }

private:
    QTemporaryDir m_directory;
    MountedImage m_image;
    bool m_isMounted = false;
    std::thread m_thread;
};

enum class Walk { Names, Status };

/** Goes through all below \a directory like find(1) or du(1); returns how many files it saw, or -1 if one was wrong. */
int walk(const QByteArray &directory, Walk how)
{
    DIR *opened = opendir(directory.constData());
    if (!opened)
        return -1;
    QByteArrayList names;
    QByteArrayList below;
    while (const dirent *entry = readdir(opened)) {
        const QByteArray name(entry->d_name);
        if (entry->d_type == DT_DIR && !name.startsWith('.'))
            below.append(directory + '/' + name);
        else if (entry->d_type == DT_REG)
            names.append(directory + '/' + name);
    }
    closedir(opened);
    int files = 0;
    for (const QByteArray &name : names) {
        struct stat status = {};
        if (how == Walk::Status && (lstat(name.constData(), &status) != 0 || status.st_size != 10))
            return -1;
        ++files;
    }
    for (const QByteArray &next : below) {
        const int there = walk(next, how);
        if (there < 0)
            return -1;
        files += there;
    }
    return files;
}

/** The same in a thread of its own, which is what the kernel takes for the one who asks. */
int walkAsSomebodyElse(const QByteArray &directory, Walk how)
{
    int files = 0;
    std::thread([&] { files = walk(directory, how); }).join();
    return files;
}

}

void TestMountRequests::initTestCase()
{
    if (const QByteArray reason = enterMountNamespace(); !reason.isEmpty())
        QSKIP(reason.constData());
    if (const auto obstacle = mountObstacle())
        QSKIP(qPrintable(obstacle->message()));
}

void TestMountRequests::namesNeedNoFiles()
{
    const CountedMount mounted;
    QVERIFY(mounted.isMounted());
    QCOMPARE(walkAsSomebodyElse(mounted.small(), Walk::Names), Directories * FilesInEach);
    QCOMPARE(int(lookedUp), 0);
    const int before = listings;
    // The kernel knows it now.
    QCOMPARE(walkAsSomebodyElse(mounted.small(), Walk::Names), Directories * FilesInEach);
    QCOMPARE(int(listings), before);
    // It has no inode of a file, and so asks for one.
    struct stat status = {};
    QCOMPARE(lstat((mounted.small() + "/d0/file0").constData(), &status), 0);
    QCOMPARE(int(lookedUp), 1);
}

void TestMountRequests::whoAsksIsToldAll()
{
    const CountedMount mounted;
    QVERIFY(mounted.isMounted());
    QCOMPARE(walkAsSomebodyElse(mounted.small(), Walk::Status), Directories * FilesInEach);
    // Those of the first directory.
    QCOMPARE(int(lookedUp), FilesInEach);
}

void TestMountRequests::whoComesLaterIsToldAll()
{
    const CountedMount mounted;
    QVERIFY(mounted.isMounted());
    QCOMPARE(walkAsSomebodyElse(mounted.small(), Walk::Names), Directories * FilesInEach);
    QCOMPARE(walkAsSomebodyElse(mounted.small(), Walk::Status), Directories * FilesInEach);
    QCOMPARE(int(lookedUp), FilesInEach);
    QCOMPARE(walkAsSomebodyElse(mounted.small(), Walk::Status), Directories * FilesInEach);
    QCOMPARE(int(lookedUp), FilesInEach);
}

void TestMountRequests::largeDirectoriesAreToldWhole()
{
    const CountedMount mounted;
    QVERIFY(mounted.isMounted());
    QCOMPARE(walkAsSomebodyElse(mounted.large(), Walk::Status), LargeFiles);
    QVERIFY2(lookedUp <= 32, qPrintable(QString::number(lookedUp)));
}

STRATOSCOPE_TEST(TestMountRequests)
#include "tst_mountrequests.moc"
