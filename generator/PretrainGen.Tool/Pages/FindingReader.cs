using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using PretrainGen.Tool.Fixing;
using PretrainGen.Tool.Output;
using PretrainGen.Tool.Pages.Content;

namespace PretrainGen.Tool.Pages;

/// <summary>Reads findings into what a page shows of them.</summary>
/// <param name="cells">Finds the cells that they are about.</param>
/// <param name="textOf">The text of a file.</param>
/// <param name="folder">The folder that paths start in.</param>
internal sealed class FindingReader(CellFinder cells, Func<string, SourceText> textOf, string folder)
{
    /// <summary>What a page shows of a finding.</summary>
    public FindingContent Read(Diagnostic finding)
    {
        var place = Place.Of(finding.Location);
        var others = finding.AdditionalLocations.Select(Place.Of).ToList();
        return new FindingContent(
            finding.Id,
            CheckResult.SeverityOf(finding),
            TextContent.Of(language => finding.Descriptor.Title.ToString(language)),
            TextContent.Of(finding.GetMessage),
            finding.Descriptor.HelpLinkUri,
            NameOf(place),
            others.ConvertAll(NameOf),
            [.. others.Prepend(place).Select(cells.Find).OfType<CellContent>().Distinct()],
            [.. FileEdit.Of(finding).Select(Read)]);
    }

    private MendContent Read(FileEdit mend)
    {
        var text = textOf(mend.Path);
        var place = new Place(mend.Path, text.Lines.GetLinePositionSpan(mend.Span), mend.Span);
        return new MendContent(NameOf(place), text.ToString(mend.Span), mend.Text, mend.IsClear);
    }

    private string NameOf(Place place) => place.NameFrom(folder).Replace('\\', '/');
}
