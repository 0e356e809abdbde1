using Microsoft.CodeAnalysis.Text;
using PretrainGen.Generator.Tables;
using PretrainGen.Generator.Tests.Support;

namespace PretrainGen.Generator.Tests.Tables.Properties;

/// <summary>What holds for the spans of every document.</summary>
internal static class Spans
{
    /// <summary>All spans lie within the text, cells within their rows, and one after the other.</summary>
    public static void AssertWithin(TableDocument document, string text)
    {
        var whole = new TextSpan(0, text.Length);
        Assert.All(document.Faults, fault => Assert.True(whole.Contains(fault.Place)));
        foreach (var table in document.Tables)
        {
            AssertOrdered(table.Header.Select(cell => cell.Span), whole);
            AssertOrdered(table.Rows.Select(row => row.Span), whole);
            foreach (var row in table.Rows)
            {
                Assert.Equal(table.Header.Length, row.Cells.Length);
                AssertOrdered(row.Cells.Select(cell => cell.Span), row.Span);
            }
        }
    }

    private static void AssertOrdered(IEnumerable<TextSpan> spans, TextSpan within)
    {
        var end = within.Start;
        foreach (var span in spans)
        {
            Assert.True(within.Contains(span));
            Assert.True(span.Start >= end);
            end = span.End;
        }
    }
}
