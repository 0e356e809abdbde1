using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using PretrainGen.Page.Tests.Support;

namespace PretrainGen.Page.Tests;

/// <summary>What is built and committed fits the sources. Neither node nor a browser is needed.</summary>
public partial class DistTests
{
    private const string Advice = "Run 'npm install --no-package-lock' and 'npm run build' in generator/PretrainGen.Page.";

    [Fact]
    public void The_built_page_is_up_to_date()
    {
        var stale = from line in Hashes()
                    where line.Hash != HashOf(line.Path)
                    select line.Path;

        Assert.True(!stale.Any(), $"{string.Join(", ", stale)} changed since the page was built. {Advice}");
    }

    [Fact]
    public void The_page_was_built_of_all_sources()
    {
        var sources = Directory.EnumerateFiles(Path.Combine(PageFile.Folder, "src"), "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(PageFile.Folder, file).Replace('\\', '/'));

        Assert.Empty(sources.Except(Hashes().Select(line => line.Path)));
    }

    [Fact]
    public void The_page_has_one_place_for_data() => Assert.Equal(2, PageFile.Built.Split(PageFile.Placeholder).Length);

    [Fact]
    public void The_policy_knows_the_script_and_the_style_and_nothing_else()
    {
        var policy = Policy().Match(PageFile.Built).Groups[1].Value;

        Assert.Equal(
            $"default-src 'none'; script-src '{HashIn(Script())}'; style-src '{HashIn(Style())}'; "
            + "img-src data:; base-uri 'none'; form-action 'none'",
            policy);
    }

    [Fact]
    public void The_page_is_small() => Assert.InRange(Encoding.UTF8.GetByteCount(PageFile.Built), 1, 200 * 1024);

    [Fact]
    public void Licences_of_what_is_bundled_are_in_the_page_and_beside_it()
    {
        var notices = File.ReadAllText(Path.Combine(PageFile.Folder, "dist", "THIRD-PARTY-NOTICES.txt"));

        Assert.All(["preact", "@dagrejs/dagre", "d3-array", "d3-time"], name =>
        {
            Assert.Contains(name, notices, StringComparison.Ordinal);
            Assert.Contains(name, PageFile.Built, StringComparison.Ordinal);
        });
    }

    private static IEnumerable<(string Hash, string Path)> Hashes() =>
        from line in File.ReadAllLines(Path.Combine(PageFile.Folder, "dist", "sources.sha256"))
        let parts = line.Split("  ", 2)
        select (parts[0], parts[1]);

    private static string? HashOf(string path)
    {
        var file = Path.Combine(PageFile.Folder, path);
        if (!File.Exists(file))
            return null;
        var text = File.ReadAllText(file).Replace("\r\n", "\n", StringComparison.Ordinal);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
    }

    private static string HashIn(Regex element)
    {
        var text = element.Match(PageFile.Built).Groups[1].Value;
        Assert.NotEmpty(text);
        return "sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
    }

    [GeneratedRegex("Content-Security-Policy\" content=\"([^\"]*)\"")]
    private static partial Regex Policy();

    [GeneratedRegex("<script>(.*?)</script>", RegexOptions.Singleline)]
    private static partial Regex Script();

    [GeneratedRegex("<style>(.*?)</style>", RegexOptions.Singleline)]
    private static partial Regex Style();
}
