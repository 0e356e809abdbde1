using PretrainGen.Tool.Inputs;
using PretrainGen.Tool.Tests.Support;

namespace PretrainGen.Tool.Tests.Inputs;

public sealed class AtomicFileTests : IDisposable
{
    private readonly WorkFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_file_is_written_and_nothing_is_left_beside_it()
    {
        var path = _folder.Write("模型 表.csv", "old");

        await WriteAsync(path, "new", "old");
        await WriteAsync(_folder.PathOf("made.csv"), "made", expected: null);

        Assert.Equal("new", await ReadAsync(path));
        Assert.Equal("made", await ReadAsync(_folder.PathOf("made.csv")));
        Assert.Equal(2, Directory.GetFileSystemEntries(_folder.Path).Length);
    }

    [Fact]
    public async Task A_name_may_be_as_long_as_names_can_be()
    {
        var path = _folder.Write(new string('a', 251) + ".csv", "old");

        await WriteAsync(path, "new", "old");

        Assert.Equal("new", await ReadAsync(path));
    }

    [Fact]
    public async Task Permissions_stay_and_a_link_leads_to_what_is_written()
    {
        if (OperatingSystem.IsWindows())
            return;

        const UnixFileMode Mode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead | UnixFileMode.UserExecute;
        var path = _folder.Write("data/real.csv", "old");
        File.SetUnixFileMode(path, Mode);
        File.CreateSymbolicLink(_folder.PathOf("second.csv"), "data/real.csv");
        var link = File.CreateSymbolicLink(_folder.PathOf("first.csv"), "second.csv").FullName;

        await WriteAsync(link, "new", "old");

        Assert.Equal("second.csv", new FileInfo(link).LinkTarget);
        Assert.Equal("new", await ReadAsync(path));
        Assert.Equal(Mode, File.GetUnixFileMode(path));
    }

    [Fact]
    public async Task A_file_that_is_read_only_is_not_written()
    {
        var path = _folder.Write("a.csv", "old");
        new FileInfo(path).IsReadOnly = true;

        var failure = await Assert.ThrowsAsync<InputException>(() => WriteAsync(path, "new", "old"));
        new FileInfo(path).IsReadOnly = false;

        Assert.Equal($"'{path}' is read-only and was not written", failure.Message);
        await AssertUntouched(path, "old");
    }

    [Fact]
    public async Task A_file_that_has_changed_is_not_written()
    {
        var path = _folder.Write("a.csv", "somebody else's");

        var failure = await Assert.ThrowsAsync<InputException>(() => WriteAsync(path, "new", "old"));

        Assert.Equal($"'{path}' has changed since it was read and was not written; run the command again", failure.Message);
        await AssertUntouched(path, "somebody else's");
    }

    [Fact]
    public async Task What_cannot_be_written_is_said()
    {
        var path = _folder.PathOf("nowhere/a.csv");

        var failure = await Assert.ThrowsAsync<InputException>(() => WriteAsync(path, "new", expected: null));

        Assert.StartsWith($"Cannot write '{path}': ", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_cancelled_run_leaves_the_file_whole()
    {
        var path = _folder.Write("a.csv", "old");

        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => AtomicFile.WriteAsync(path, new byte[1_000_000], "old"u8.ToArray(), new CancellationToken(canceled: true)));

        await AssertUntouched(path, "old");
    }

    private static Task WriteAsync(string path, string text, string? expected) => AtomicFile.WriteAsync(
        path,
        System.Text.Encoding.UTF8.GetBytes(text),
        expected is null ? null : System.Text.Encoding.UTF8.GetBytes(expected),
        TestContext.Current.CancellationToken);

    private static Task<string> ReadAsync(string path) => File.ReadAllTextAsync(path, TestContext.Current.CancellationToken);

    private async Task AssertUntouched(string path, string text)
    {
        Assert.Equal(text, await ReadAsync(path));
        Assert.Single(Directory.GetFileSystemEntries(_folder.Path));
    }
}
