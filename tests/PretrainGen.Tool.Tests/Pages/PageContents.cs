using PretrainGen.Tool.Inputs;
using PretrainGen.Tool.Pages;
using PretrainGen.Tool.Pages.Content;
using PretrainGen.Tool.Tests.Support;

namespace PretrainGen.Tool.Tests.Pages;

/// <summary>What a page of the tables in a folder shows.</summary>
internal static class PageContents
{
    /// <summary>Reads the tables that a path means.</summary>
    public static Task<PageContent> ReadAsync(WorkFolder folder, string path) =>
        new PageReader(PathInputs.Find([path], new Dictionary<string, string>(), folder.Path))
            .ReadAsync("Tables", language: null, TestContext.Current.CancellationToken);
}
