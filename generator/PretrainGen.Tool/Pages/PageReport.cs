using PretrainGen.Tool.Pages.Content;
using PretrainGen.Tool.Texts;

namespace PretrainGen.Tool.Pages;

/// <summary>Says in one line what a page has.</summary>
internal static class PageReport
{
    /// <summary>The line.</summary>
    /// <param name="content">What the page shows.</param>
    /// <param name="path">The file that it was written to.</param>
    public static string Of(PageContent content, string path) => ToolText.Of(
        "PageWritten",
        path,
        ToolText.OfCount("PageTables", content.Entities.Count),
        ToolText.OfCount("PageRows", content.Entities.Sum(entity => entity.Rows.Names.Count)),
        ToolText.OfCount("PageFindings", content.Findings.Count));
}
