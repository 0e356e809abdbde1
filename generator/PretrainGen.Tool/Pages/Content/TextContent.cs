using System.Globalization;

namespace PretrainGen.Tool.Pages.Content;

/// <summary>A text in the languages of a page.</summary>
/// <param name="En">In English.</param>
/// <param name="Zh">In Chinese.</param>
internal sealed record TextContent(string En, string Zh)
{
    private static readonly CultureInfo English = new("en");
    private static readonly CultureInfo Chinese = new("zh-Hans");

    /// <summary>A text that is looked up by its language.</summary>
    public static TextContent Of(Func<CultureInfo, string> text) => new(text(English), text(Chinese));
}
