using System.Text.Json;

namespace PretrainGen.Page.Tests.Support;

/// <summary>The page that is committed, and files that are made of it as the tool makes them.</summary>
internal static class PageFile
{
    /// <summary>What data takes the place of.</summary>
    public const string Placeholder = """<script id="data" type="application/json">null</script>""";

    /// <summary>The folder of the page's sources.</summary>
    public static string Folder { get; } = RepositoryRoot.Combine("generator", "PretrainGen.Page");

    /// <summary>The page as it is built.</summary>
    public static string Built { get; } = File.ReadAllText(Path.Combine(Folder, "dist", "page.html"));

    /// <summary>Writes a page with data to a file of its own.</summary>
    /// <param name="data">What it shows, as the contract in the sources says.</param>
    /// <returns>The path of the file.</returns>
    public static string Write(object data)
    {
        var folder = Directory.CreateTempSubdirectory("pretraingen-page-");
        var path = Path.Combine(folder.FullName, "page.html");
        // The serializer escapes what could end the script.
        var json = JsonSerializer.Serialize(data);
        var filled = Placeholder.Replace("null", json, StringComparison.Ordinal);
        File.WriteAllText(path, Built.Replace(Placeholder, filled, StringComparison.Ordinal));
        return path;
    }
}
