using PretrainGen.Generator.Entities.Typing.Inference;

namespace PretrainGen.Generator.Tests.Entities.Typing.Inference;

/// <summary>Texts that can be names, and those that cannot.</summary>
public class NameFormsTests
{
    [Theory]
    [InlineData("Ant")]
    [InlineData("100 Grand")]
    [InlineData("3M")]
    [InlineData("7B")]
    [InlineData("01067")]
    [InlineData("0x00")]
    [InlineData("1.10.2")]
    [InlineData("v0.1.7")]
    [InlineData("22.x")]
    [InlineData("wav2vec 2.0")]
    [InlineData("AT-1")]
    [InlineData("生成式")]
    [InlineData("gpt-4-turbo-2024-04-09")]
    public void Names_and_codes(string text) => Assert.True(NameForms.IsName(text));

    [Theory]
    [InlineData("12 GB")]
    [InlineData("4.5G")]
    [InlineData("$3.50")]
    [InlineData("€ 1,200")]
    [InlineData("95 %")]
    [InlineData("+5/-5")]
    [InlineData("7:59")]
    [InlineData("2018-10-11")]
    [InlineData("5/18/12")]
    [InlineData("07.02.2013")]
    [InlineData("18-May-12")]
    [InlineData("Fri Aug 14 1998")]
    [InlineData("https://a.example/x")]
    [InlineData("ann@example.com")]
    [InlineData("—")]
    [InlineData("One sentence that says in many words what the row is all about here")]
    public void Amounts_dates_addresses_marks_and_sentences(string text) => Assert.False(NameForms.IsName(text));

    [Theory]
    [InlineData("bff5aa15-d762-471c-b98a-f5d0e8a5f9a1", true)]
    [InlineData("9f86d081884c7d659a2feaa0c55ad015", true)]
    [InlineData("reccNX56mRCIhx9ok", true)]
    [InlineData("FUR_CREEK_RES", false)]
    [InlineData("adv_inception_v3", false)]
    [InlineData("VisionTransformer2", false)]
    [InlineData("1100", false)]
    public void Texts_that_machines_make(string text, bool isRandom) => Assert.Equal(isRandom, NameForms.IsRandom(text));
}
