using PretrainGen.Generator.Project.Shipping;
using PretrainGen.Generator.Shipping;
using PretrainGen.Tool.Texts;

namespace PretrainGen.Tool.Shipping;

/// <summary>Tells what is shipped: what changed line by line, what is new by number, and what breaks users.</summary>
/// <param name="output">Where to.</param>
/// <param name="folder">The folder that the user is in: paths start there.</param>
internal sealed class ShipReport(TextWriter output, string folder)
{
    private const int MostLines = 50;

    /// <summary>Tells of one shipped file.</summary>
    /// <param name="update">The file.</param>
    /// <param name="isCheck">Whether nothing is written.</param>
    public void Write(ShippedUpdate update, bool isCheck)
    {
        var path = Path.GetRelativePath(folder, update.Path);
        output.WriteLine(update switch
        {
            { IsRefused: true } => ToolText.Of("ShipRefused", path),
            { IsChanged: false } => ToolText.Of("ShipNothing", path),
            _ => ToolText.Of(isCheck ? "ShipOutdated" : update.Present is null ? "ShipCreated" : "ShipUpdated", path, CountsOf(update)),
        });
        WriteLines(update);
        if (update.IsBreaking)
            output.WriteLine(ToolText.OfCount("ShipBreaking", update.Changes.Count(change => change.IsBreaking)));
    }

    private static string CountsOf(ShippedUpdate update)
    {
        var come = update.Changes.Count(change => change.After is not null);
        var go = update.Changes.Count(change => change.Before is not null);
        var lines = ToolText.OfCount("ShipLines", come);
        return go == 0 ? lines : $"{lines}, {ToolText.OfCount("ShipGone", go)}";
    }

    // What is new breaks nobody, and the review of the file shows it: only what was there is told, as a diff has it.
    private void WriteLines(ShippedUpdate update)
    {
        var changed = update.Changes.Where(change => change.Before is not null).ToList();
        foreach (var change in changed.Take(MostLines))
        {
            WriteLine('-', change.Before, change.IsBreaking ? "  (" + ToolText.Of("ShipBreaks") + ")" : "");
            WriteLine('+', change.After, "");
        }

        if (changed.Count > MostLines)
            output.WriteLine("  " + ToolText.OfCount("ShipMore", changed.Count - MostLines));
    }

    private void WriteLine(char sign, ShippedFact? fact, string remark)
    {
        if (fact is not null)
            output.WriteLine($"  {sign} {ShippedText.Line(fact)}{remark}");
    }
}
