namespace PretrainGen.Generator.Tests.Rules.Consistency;

public class ClassMatchesParentEvidenceTests
{
    private const string FromText = """
        "evidence": [ { "id": "class-cues", "of": "Class", "in": ["Method"],
          "inherit": { "in": ["Method"], "pattern": "基于\\s*(?<key>.+?)的|在(?<key>.+?)的基础上" },
          "cues": { "Generative": ["掩[码盖]"], "Contrastive": ["对比"] } } ]
        """;

    public class Reports
    {
        [Fact]
        public void A_class_that_the_inherited_words_contradict() => ModelTable
            .Of("BERT,生成式,{|PTG3003+:masked words|},", "RoBERTa,{|PTG3003:对比式|},trained for longer,{|PTG3003+:BERT|}")
            .Finds("'RoBERTa' is classed '对比式' (Contrastive), but it is built on 'BERT', whose Method says 'masked', evidence for '生成式' (Generative)");

        [Fact]
        public void Words_inherited_over_several_rows() => ModelTable
            .Of("BERT,生成式,masked words,", "RoBERTa,生成式,longer,BERT", "XLM-R,{|PTG3003:对比式|},more languages,RoBERTa")
            .Finds("'XLM-R' is classed '对比式' (Contrastive), but it is built on 'BERT', whose Method says 'masked', evidence for '生成式' (Generative)");

        [Fact]
        public void Words_inherited_into_a_circle() => ModelTable
            .With(FromText, "A,{|PTG3003:对比式|},基于B的,", "B,{|PTG3003:对比式|},基于A的，也基于C的,", "C,生成式,掩码,")
            .Finds();

        [Fact]
        public void Lineage_that_a_text_tells() => ModelTable
            .With(
                FromText,
                "Vision Transformer (ViT),生成式,{|PTG3003+:掩码图像|},",
                "BERT,生成式,{|PTG3003+:掩盖单词|},",
                "RoBERTa,{|PTG3003:对比式|},{|PTG3003+:基于BERT的模型，训练更久|},",
                "DeiT,{|PTG3003:对比式|},{|PTG3003+:基于ViT的改进|},",
                "VATEX,{|PTG3003:对比式|},{|PTG3003+:在BERT的基础上|},")
            .Finds(
                "'RoBERTa' is classed '对比式' (Contrastive), but it is built on 'BERT', whose Method says '掩盖', evidence for '生成式' (Generative)",
                "'DeiT' is classed '对比式' (Contrastive), but it is built on 'Vision Transformer (ViT)', whose Method says '掩码', evidence for '生成式' (Generative)",
                "'VATEX' is classed '对比式' (Contrastive), but it is built on 'BERT', whose Method says '掩盖', evidence for '生成式' (Generative)");
    }

    public class Guards
    {
        [Fact]
        public void Inherited_words_that_support_the_class() => ModelTable.Of("BERT,生成式,masked words,", "RoBERTa,生成式,longer,BERT").FindsNothing();

        [Fact]
        public void A_waived_row() => ModelTable
            .With(
                ModelTable.Evidence + """, "waivers": [ { "rule": "class-cues", "key": "RoBERTa", "reason": "so it is" } ]""",
                "BERT,生成式,masked words,",
                "RoBERTa,对比式,longer,BERT")
            .FindsNothing();
    }

    public class Ignores
    {
        [Fact]
        public void A_name_in_another_word() => ModelTable
            .With(FromText, "Transformer-XL,生成式,掩码,", "BERT,生成式,掩码,", "UNITER,{|PTG3006:对比式|},在Transformer的基础上,", "MoCo,{|PTG3006+:对比式|},基于SuperTransformer-XL的,")
            .Finds();

        [Fact]
        public void A_row_with_words_of_its_own() => ModelTable.Of("BERT,生成式,masked words,", "VATEX-BERT,{|PTG3008:对比式|},对比,BERT").Finds();
    }
}
