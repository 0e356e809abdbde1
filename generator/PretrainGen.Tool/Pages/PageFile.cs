using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using PretrainGen.Tool.Pages.Content;

namespace PretrainGen.Tool.Pages;

/// <summary>Writes pages: the page that was built with the tool, with other contents.</summary>
internal static class PageFile
{
    private const string Resource = "PretrainGen.Tool.page.html";
    private const string Start = """<script id="data" type="application/json">""";
    private const string End = "</script>";
    private const string Place = Start + "null" + End;

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        // Letters of any script as they are; what HTML could take for markup is escaped.
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    /// <summary>The page with these contents.</summary>
    public static byte[] Write(PageContent content)
    {
        var page = Template();
        var place = page.IndexOf(Place, StringComparison.Ordinal);
        var data = JsonSerializer.Serialize(content, Options);
        return Encoding.UTF8.GetBytes(string.Concat(page.AsSpan(0, place), Start, data, page.AsSpan(place + Place.Length - End.Length)));
    }

    /// <summary>Whether a file was written here, and so may be written anew.</summary>
    public static bool IsPage(string path) => File.ReadAllText(path).Contains(Start, StringComparison.Ordinal);

    private static string Template()
    {
        using var stream = typeof(PageFile).Assembly.GetManifestResourceStream(Resource)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
