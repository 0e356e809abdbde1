using System.Diagnostics;
using CsCheck;
using PretrainGen.Tool.Fixing;
using PretrainGen.Tool.Tests.Support;

namespace PretrainGen.Tool.Tests.Fixing;

/// <summary>git is the judge: what it makes of the patch is the file as it would be.</summary>
public sealed class UnifiedDiffTests : IDisposable
{
    private readonly WorkFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Changes_are_shown_with_the_lines_around_them()
    {
        using var patch = new MemoryStream();

        UnifiedDiff.Write(patch, "data/a b.csv", "1\n2\n3\n4\n5\n6\r\n7"u8.ToArray(), "1\n2\n3\n4\nfive\n6\r\n"u8.ToArray());

        Assert.Equal(
            "--- a/data/a b.csv\t\n+++ b/data/a b.csv\t\n@@ -2,6 +2,5 @@\n 2\n 3\n 4\n-5\n+five\n 6\r\n-7\n\\ No newline at end of file\n",
            System.Text.Encoding.UTF8.GetString(patch.ToArray()));
    }

    [Theory]
    [InlineData("a.csv")]
    [InlineData("表 1/模型 表.csv")]
    [InlineData("a\"b\\c.csv")]
    public void Git_makes_the_same_of_it(string name)
    {
        string[] kinds = ["a\n", "b\r\n", "生\n", "c\r", "\n", "\0d\n"];
        var line = Gen.Int[0, kinds.Length - 1].Select(kind => kinds[kind]);
        Gen.Select(line.Array[1, 30], line.Array[0, 4], Gen.Int[0, 30], Gen.Int[0, 4], Gen.Bool).Sample(
            (lines, added, at, removed, endsBare) =>
            {
                var start = Math.Min(at, lines.Length);
                var before = string.Concat(lines) + (endsBare ? "end" : "");
                var after = string.Concat([.. lines[..start], .. added, .. lines.Skip(start + removed)]) + (endsBare ? "end!" : "");
                if (before != after && after.Length > 0)
                    AssertApplies(name, System.Text.Encoding.UTF8.GetBytes(before), System.Text.Encoding.UTF8.GetBytes(after));
            },
            iter: 12,
            threads: 1);
    }

    [Fact]
    public void Git_makes_the_same_of_other_encodings() => AssertApplies(
        "a.csv",
        [0xFF, 0xFE, .. System.Text.Encoding.Unicode.GetBytes("a\r\nb\r\nc")],
        [0xFF, 0xFE, .. System.Text.Encoding.Unicode.GetBytes("a\r\nbé\r\nc")]);

    private void AssertApplies(string name, byte[] before, byte[] after)
    {
        var path = _folder.Write(name);
        File.WriteAllBytes(path, before);
        using (var patch = File.Create(_folder.PathOf("x.patch")))
            UnifiedDiff.Write(patch, name, before, after);

        using var git = Process.Start(new ProcessStartInfo("git", ["apply", "--whitespace=nowarn", "x.patch"]) { WorkingDirectory = _folder.Path, RedirectStandardError = true })!;
        var said = git.StandardError.ReadToEnd();
        git.WaitForExit();

        Assert.True(git.ExitCode == 0, said + File.ReadAllText(_folder.PathOf("x.patch")));
        Assert.Equal(after, File.ReadAllBytes(path));
    }
}
