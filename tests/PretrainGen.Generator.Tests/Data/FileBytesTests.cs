using System.Globalization;
using System.Text;

namespace PretrainGen.Generator.Tests.Data;

/// <summary>The bytes of the data files.</summary>
public class FileBytesTests
{
    public static TheoryData<string> Files => ["models.csv", "architectures.csv", "organizations.csv", "survey/pretraining-survey.md", "README.md", "THIRD-PARTY-NOTICES.md"];

    [Theory, MemberData(nameof(Files))]
    public void TextIsUtf8WithoutByteOrderMark(string file)
    {
        var bytes = Bytes(file);

        Assert.False(bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble));
        Assert.DoesNotContain('\uFFFD', new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes));
    }

    [Theory, MemberData(nameof(Files))]
    public void LinesEndWithLineFeedAlone(string file)
    {
        var bytes = Bytes(file);

        Assert.DoesNotContain((byte)'\r', bytes);
        Assert.Equal((byte)'\n', bytes[^1]);
    }

    [Theory, MemberData(nameof(Files))]
    public void NothingInvisibleStandsInTheText(string file) =>
        Assert.DoesNotContain(Encoding.UTF8.GetString(Bytes(file)).Replace("\n", "", StringComparison.Ordinal), IsInvisible);

    [Theory, MemberData(nameof(Files))]
    public void TextIsComposed(string file) =>
        Assert.True(Encoding.UTF8.GetString(Bytes(file)).IsNormalized(NormalizationForm.FormC));

    private static byte[] Bytes(string file) => File.ReadAllBytes(RepositoryRoot.Combine("data", file));

    private static bool IsInvisible(char character) => char.GetUnicodeCategory(character) is
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned
        or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
        || (character != ' ' && char.IsWhiteSpace(character));
}
