using PretrainGen.Models;
using Spectre.Console;

namespace Catalogue;

/// <summary>
/// Where an architecture comes from, and what came of it. No chain leads back to its start, so these trees end: the table was checked.
/// </summary>
internal static class Lineage
{
    public static void WriteOrigins(Architecture start) => Write(start, one => ArchitectureTable.Get(one).BuiltOn);

    public static void WriteVariants(Architecture start) =>
        Write(start, one => ArchitectureTable.WhereBuiltOn(one).Select(variant => variant.Key));

    private static void Write(Architecture start, Func<Architecture, IEnumerable<Architecture>> next)
    {
        var tree = new Tree(Label(start));
        Add(tree, start, next);
        AnsiConsole.Write(tree);
    }

    private static void Add(IHasTreeNodes node, Architecture start, Func<Architecture, IEnumerable<Architecture>> next)
    {
        foreach (var one in next(start).OrderBy(one => one.ToEntry().Released))
            Add(node.AddNode(Label(one)), one, next);
    }

    private static string Label(Architecture one) => $"[yellow]{Markup.Escape(one.ToName())}[/] [grey]{one.ToEntry().Year}[/]";
}
