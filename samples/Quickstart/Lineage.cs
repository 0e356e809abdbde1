using Spectre.Console;

namespace Quickstart;

/// <summary>What was built on a model, and on that in turn.</summary>
internal static class Lineage
{
    public static Tree Of(Model origin)
    {
        var tree = new Tree(Label(origin));
        Add(tree, origin);
        return tree;
    }

    private static void Add(IHasTreeNodes node, Model origin)
    {
        foreach (var derived in ModelTable.WhereBuiltOn(origin))
            Add(node.AddNode(Label(derived.Key)), derived.Key);
    }

    private static string Label(Model model) => $"[yellow]{Markup.Escape(model.Name)}[/] [grey]{model.Year}[/]";
}
