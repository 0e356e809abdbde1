using CsCheck;
using PretrainGen.Generator.Tables;

namespace PretrainGen.Generator.Tests.Tables.Properties;

public class DelimitedPropertyTests
{
    private const int Iterations = 5_000;

    private static readonly Gen<char> AnyChar = Gen.OneOf(Gen.Char["\"\"\r\n,;|\t #'ab \u00A0\u2028\uFEFF\0"], Gen.Char);
    private static readonly Gen<string> AnyText = AnyChar.Array[0, 8].Select(characters => new string(characters));
    private static readonly Gen<Dialect> AnyDialect = Gen.Select(Gen.Char[",;|\t"], Gen.Char["\"'"], Gen.OneOf<char?>(null, '#'))
        .Select((delimiter, quote, comment) => new Dialect(delimiter, quote, comment));

    private static readonly Gen<string[][]> PlainRecords = Gen.Int[1, 5].SelectMany(columns =>
        Gen.Char["abé中-"].Array[1, 5].Select(characters => new string(characters)).Array[columns].Array[1, 6]);

    // A record without any value is no row.
    private static readonly Gen<string[][]> AnyRecords = Gen.Int[1, 5].SelectMany(columns => AnyText.Array[columns]
        .Where(record => !record.All(string.IsNullOrWhiteSpace))
        .Array[1, 6]);

    [Fact]
    public void Reads_back_what_was_written() =>
        Gen.Select(AnyRecords, AnyDialect, Gen.OneOf("\n", "\r", "\r\n"), Gen.Bool.Array[64], Gen.Bool).Sample((records, dialect, newline, quoted, endsLine) =>
        {
            var writer = new DelimitedWriter(dialect, newline, quoted);
            var text = writer.Write(records, endsLine);
            var table = Assert.Single(Reading.Csv(text, dialect.Delimiter, dialect.Quote, dialect.Comment).Tables);

            Assert.Equal(records, Reading.Records(table));
            Assert.Equal(writer.Cells, AllCells(table).Select(cell => Reading.Slice(cell, text)));
        }, iter: Iterations);

    [Fact]
    public void Reads_back_what_was_written_a_thousand_times_over() =>
        Gen.Select(AnyRecords, AnyDialect, Gen.OneOf("\n", "\r", "\r\n"), Gen.Bool.Array[64]).Sample((records, dialect, newline, quoted) =>
        {
            string[][] many = [.. Enumerable.Repeat(records, 1_000).SelectMany(record => record)];
            var table = Assert.Single(Reading.Csv(new DelimitedWriter(dialect, newline, quoted).Write(many, true), dialect.Delimiter, dialect.Quote, dialect.Comment).Tables);

            Assert.Equal(many, Reading.Records(table));
        }, iter: 50);

    [Fact]
    public void Never_throws_and_never_points_outside_of_the_text() =>
        Gen.Select(AnyChar.Array[0, 60], AnyDialect).Sample((characters, dialect) =>
        {
            var text = new string(characters);
            Spans.AssertWithin(Reading.Csv(text, dialect.Delimiter, dialect.Quote, dialect.Comment), text);
        }, iter: Iterations);

    [Fact]
    public void Survives_random_bytes() =>
        Gen.Byte.Array[0, 200].Sample(bytes =>
        {
            var text = System.Text.Encoding.UTF8.GetString(bytes);
            Spans.AssertWithin(Reading.Csv(text), text);
        }, iter: Iterations);

    [Fact]
    public void Keeps_every_cell_of_the_lines_around_an_unclosed_quote() =>
        Gen.Select(PlainRecords, Gen.Int[0, 100], AnyDialect).Sample((records, place, dialect) =>
        {
            var lines = new DelimitedWriter(dialect, "\n", []).WriteLines(records);
            var broken = (place % lines.Count) + 1;
            lines.Insert(broken, $"{dialect.Quote}broken");
            var table = Assert.Single(Reading.Csv(string.Join('\n', lines), dialect.Delimiter, dialect.Quote, dialect.Comment).Tables);

            var kept = Reading.Records(table).ToList();
            Assert.Equal($"{dialect.Quote}broken", kept[broken][0]);
            kept.RemoveAt(broken);
            Assert.Equal(records, kept);
        }, iter: Iterations);

    private static IEnumerable<Cell> AllCells(Table table) => table.Header.Concat(table.Rows.SelectMany(row => row.Cells));
}
