// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "fuseoperations.h"

#include "fusereply.h"
#include "guarded.h"

#include <algorithm>
#include <cerrno>
#include <unistd.h>

namespace stratoscope
{

namespace
{

MountedImage &imageOf(fuse_req_t request)
{
    return *static_cast<MountedImage *>(fuse_req_userdata(request));
}

/** The node that the kernel means; it only knows numbers that we gave it, but that is its word. */
std::optional<MountNode> nodeOf(fuse_req_t request, fuse_ino_t number)
{
    const auto node = MountNode::fromNumber(number);
    return node && imageOf(request).tree.has(*node) ? node : std::nullopt;
}

/** A job as long as one request, cancelled when who asked gives up, or when all ends. */
class RequestJob
{
public:
    explicit RequestJob(fuse_req_t request)
        : m_request(request)
        , m_offer(imageOf(request).threads)
    {
        imageOf(request).jobs.add(m_job);
        fuse_req_interrupt_func(request, cancel, &m_job);
    }
    ~RequestJob() { finish(); }
    Q_DISABLE_COPY_MOVE(RequestJob)

    const Job &job() const { return m_job; }
    /** Must come before the answer. */
    void finish()
    {
        if (!m_request)
            return;
        fuse_req_interrupt_func(m_request, nullptr, nullptr);
        imageOf(m_request).jobs.remove(m_job);
        m_offer.end();
        m_request = nullptr;
    }

private:
    static void cancel(fuse_req_t, void *job) { static_cast<const Job *>(job)->cancel(); }

    fuse_req_t m_request;
    LeaderFollowers::Offer m_offer;
    Job m_job;
};

/** Room for an answer of \a size bytes; the kernel asks for no more at once. Until the thread's next request. */
std::span<char> roomFor(std::size_t size)
{
    constexpr std::size_t MostAtOnce = 1 << 20;
    thread_local const auto room = std::make_unique_for_overwrite<char[]>(MostAtOnce);
    return {room.get(), std::min(size, MostAtOnce)};
}

int errorNumber(const Error &error)
{
    return error.kind == ErrorKind::Cancelled ? EINTR : EIO;
}

void initialize(void *, fuse_conn_info *connection)
{
    for (const unsigned wanted : {FUSE_CAP_CACHE_SYMLINKS, FUSE_CAP_PARALLEL_DIROPS, FUSE_CAP_ASYNC_READ})
        connection->want |= connection->capable & wanted;
    // Left to itself, the kernel asks for names alone in large directories, and then for each file.
    connection->want &= ~unsigned(FUSE_CAP_READDIRPLUS_AUTO);
}

/** Who looks up a file wants to know more than its name: so from now on, it is told all at once, also of directories for which
 *  the kernel has answered by names alone so far. */
void heedCuriosity(MountedImage &image, pid_t asker)
{
    image.curious.add(asker);
    // The kernel may need an answer to something else before it forgets.
    const LeaderFollowers::Offer offer(image.threads);
    for (const quint64 directory : image.bareListings.take())
        fuse_lowlevel_notify_inval_inode(image.session, directory, 0, 0);
}

void lookUpName(fuse_req_t request, fuse_ino_t parent, const char *name)
{
    const MountedTree &tree = imageOf(request).tree;
    const auto directory = nodeOf(request, parent);
    if (!directory || !MountedTree::isDirectory(*directory)) {
        fuse_reply_err(request, ENOTDIR);
        return;
    }
    const auto child = tree.child(*directory, name);
    fuse_entry_param entry = child ? fuseEntry(tree, *child) : fuseNothing();
    MountedImage &image = imageOf(request);
    const pid_t asker = fuse_req_ctx(request)->pid;
    fuse_reply_entry(request, &entry);
    if (child && !MountedTree::isDirectory(*child))
        heedCuriosity(image, asker);
}

void tellAttributes(fuse_req_t request, fuse_ino_t number, fuse_file_info *)
{
    const auto node = nodeOf(request, number);
    if (!node) {
        fuse_reply_err(request, ENOENT);
        return;
    }
    const struct stat status = fuseStat(imageOf(request).tree, *node);
    fuse_reply_attr(request, &status, FuseValidSeconds);
}

void readLink(fuse_req_t request, fuse_ino_t number)
{
    const auto node = nodeOf(request, number);
    const QByteArray target = node ? imageOf(request).tree.symlinkTarget(*node) : QByteArray();
    if (target.size() >= PATH_MAX || target.contains('\0'))
        fuse_reply_err(request, EIO);
    else
        fuse_reply_readlink(request, target.constData());
}

/** Nothing has to be kept for open files and directories: then the kernel does not even tell of them. */
void openNothing(fuse_req_t request, fuse_ino_t, fuse_file_info *)
{
    fuse_reply_err(request, ENOSYS);
}

void listDirectory(fuse_req_t request, fuse_ino_t number, std::size_t size, off_t offset, FuseListing::Form form)
{
    const auto directory = nodeOf(request, number);
    if (!directory || !MountedTree::isDirectory(*directory) || offset < 0) {
        fuse_reply_err(request, ENOTDIR);
        return;
    }
    FuseListing listing(request, imageOf(request).tree, *directory, form, roomFor(size));
    listing.fill(quint64(offset));
    fuse_reply_buf(request, listing.bytes().data(), listing.bytes().size());
}

void readDirectory(fuse_req_t request, fuse_ino_t number, std::size_t size, off_t offset, fuse_file_info *)
{
    listDirectory(request, number, size, offset, FuseListing::Form::Names);
}

void readDirectoryPlus(fuse_req_t request, fuse_ino_t number, std::size_t size, off_t offset, fuse_file_info *)
{
    MountedImage &image = imageOf(request);
    const bool isBare
        = !image.curious.has(fuse_req_ctx(request)->pid) && (offset > 0 || image.bareListings.add(number));
    listDirectory(request, number, size, offset, isBare ? FuseListing::Form::Brief : FuseListing::Form::Entries);
}

void readFile(fuse_req_t request, fuse_ino_t number, std::size_t size, off_t offset, fuse_file_info *)
{
    const auto node = nodeOf(request, number);
    if (!node || node->kind != MountNode::Kind::File || offset < 0) {
        fuse_reply_err(request, EINVAL);
        return;
    }
    const std::span<char> room = roomFor(size);
    RequestJob job(request);
    const auto count = imageOf(request).content.read(node->version(), quint64(offset), room, job.job());
    job.finish();
    if (count)
        fuse_reply_buf(request, room.data(), std::size_t(*count));
    else
        fuse_reply_err(request, errorNumber(count.error()));
}

void seekFile(fuse_req_t request, fuse_ino_t number, off_t offset, int whence, fuse_file_info *)
{
    MountedImage &image = imageOf(request);
    const auto node = nodeOf(request, number);
    if (!node || node->kind != MountNode::Kind::File || (whence != SEEK_DATA && whence != SEEK_HOLE)) {
        fuse_reply_err(request, EINVAL);
        return;
    }
    const quint64 size = image.tree.facts(*node).size;
    if (offset < 0 || quint64(offset) >= size) {
        fuse_reply_err(request, ENXIO);
        return;
    }
    RequestJob job(request);
    const FilePart part = whence == SEEK_DATA ? FilePart::Data : FilePart::Hole;
    const auto found = image.content.find(part, node->version(), quint64(offset), job.job());
    job.finish();
    if (!found)
        fuse_reply_err(request, errorNumber(found.error()));
    else if (part == FilePart::Data && *found >= size)
        fuse_reply_err(request, ENXIO);
    else
        fuse_reply_lseek(request, off_t(*found));
}

/** What is longer than there is room for is not sent at all. */
void replyAttribute(fuse_req_t request, const QByteArray &bytes, std::size_t room)
{
    if (room == 0)
        fuse_reply_xattr(request, std::size_t(bytes.size()));
    else if (std::size_t(bytes.size()) > room)
        fuse_reply_err(request, ERANGE);
    else
        fuse_reply_buf(request, bytes.constData(), std::size_t(bytes.size()));
}

void getAttribute(fuse_req_t request, fuse_ino_t number, const char *name, std::size_t room)
{
    const auto node = nodeOf(request, number);
    const std::vector<Xattr> all = node ? imageOf(request).tree.xattrs(*node) : std::vector<Xattr>();
    const auto found = std::find_if(all.begin(), all.end(), [&](const Xattr &xattr) { return xattr.name == name; });
    if (found == all.end())
        fuse_reply_err(request, ENODATA);
    else
        replyAttribute(request, found->value, room);
}

void listAttributes(fuse_req_t request, fuse_ino_t number, std::size_t room)
{
    const auto node = nodeOf(request, number);
    const bool isRoot = fuse_req_ctx(request)->uid == 0;
    QByteArray names;
    for (const Xattr &xattr : node ? imageOf(request).tree.xattrs(*node) : std::vector<Xattr>()) {
        // Only root may read them, as elsewhere.
        if (isRoot || !xattr.name.startsWith("trusted."))
            names += xattr.name + '\0';
    }
    replyAttribute(request, names, room);
}

void tellSpace(fuse_req_t request, fuse_ino_t)
{
    const MountedImage &image = imageOf(request);
    struct statvfs space = {};
    space.f_bsize = 512;
    space.f_frsize = 512;
    for (const LoadedLayer &layer : image.image->layers)
        space.f_blocks += layer.streamBytes / space.f_frsize;
    space.f_files = image.image->tree.paths().size();
    space.f_namemax = NAME_MAX;
    fuse_reply_statfs(request, &space);
}

/** \a Function, with an answer whatever happens: libfuse is C, and nothing may throw through it. */
template<auto Function, typename... Arguments>
void answered(fuse_req_t request, Arguments... arguments)
{
    if (internalErrorOf([&] { Function(request, arguments...); }))
        fuse_reply_err(request, EIO);
}

fuse_lowlevel_ops makeOperations()
{
    fuse_lowlevel_ops operations = {};
    operations.init = initialize;
    operations.lookup = answered<lookUpName>;
    operations.getattr = answered<tellAttributes>;
    operations.readlink = answered<readLink>;
    operations.open = answered<openNothing>;
    operations.opendir = answered<openNothing>;
    operations.read = answered<readFile>;
    operations.lseek = answered<seekFile>;
    operations.readdir = answered<readDirectory>;
    operations.readdirplus = answered<readDirectoryPlus>;
    operations.getxattr = answered<getAttribute>;
    operations.listxattr = answered<listAttributes>;
    operations.statfs = answered<tellSpace>;
    return operations;
}

}

const fuse_lowlevel_ops &fuseOperations()
{
    static const fuse_lowlevel_ops operations = makeOperations();
    return operations;
}

}
