using PretrainGen.Generator.Rules;
using PretrainGen.Tool.Checking;
using PretrainGen.Tool.Inputs;
using PretrainGen.Tool.Pages.Content;

namespace PretrainGen.Tool.Pages;

/// <summary>Reads tables, and what the rules find in them, into what a page shows.</summary>
/// <param name="inputs">The tables.</param>
internal sealed class PageReader(TableInputs inputs)
{
    /// <summary>What a page of the tables shows.</summary>
    /// <param name="title">What the page is called.</param>
    /// <param name="language">The language that was asked for; null where the browser decides.</param>
    /// <param name="cancellation">Cancels the run.</param>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public async Task<PageContent> ReadAsync(string title, string? language, CancellationToken cancellation)
    {
        var folder = CommonFolder.Of(inputs.Files.Where(file => file.IsTable).Select(file => file.Path));
        var entities = TableWorkspace.Of(inputs.Options).Entities(cancellation).Where(entity => entity.Model.Entity is not null).ToList();
        var models = entities.ConvertAll(entity => entity.Model);
        var found = await TableChecker.FindAsync(inputs, cancellation).ConfigureAwait(false);
        var findings = new FindingReader(new CellFinder(entities), inputs.TextOf, folder);
        return new PageContent(
            title,
            ToolVersion.Text,
            language,
            entities.ConvertAll(entity => new EntityReader(entity, models, folder).Read(cancellation)),
            [.. found.Select(findings.Read)]);
    }
}
